import { createInstance } from 'i18next';
import type { i18n as I18n, ParseKeys } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Words } from './nl.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Words };
  }
}

/** A key of the word list that stands for words, to be kept and translated later. */
export type WordKey = ParseKeys;

/** React escapes what it shows, so i18next does not have to. */
export const i18n: I18n = createInstance({
  lng: 'nl',
  fallbackLng: 'nl',
  resources: { nl: { translation: nl }, en: { translation: en } },
  interpolation: { escapeValue: false },
});
i18n.use(initReactI18next);
