import latin400Normal from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2?asset';
import latin400Italic from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-italic.woff2?asset';
import latin700Normal from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-normal.woff2?asset';
import latin700Italic from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-700-italic.woff2?asset';
import ext400Normal from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-normal.woff2?asset';
import ext400Italic from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-400-italic.woff2?asset';
import ext700Normal from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-normal.woff2?asset';
import ext700Italic from '@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-700-italic.woff2?asset';

/** The font files of a printed page, by their path there. */
export const printFonts: Readonly<Record<string, string>> = {
  '/latin-400-normal.woff2': latin400Normal,
  '/latin-400-italic.woff2': latin400Italic,
  '/latin-700-normal.woff2': latin700Normal,
  '/latin-700-italic.woff2': latin700Italic,
  '/latin-ext-400-normal.woff2': ext400Normal,
  '/latin-ext-400-italic.woff2': ext400Italic,
  '/latin-ext-700-normal.woff2': ext700Normal,
  '/latin-ext-700-italic.woff2': ext700Italic,
};
