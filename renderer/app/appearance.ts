import type { Settings } from '../../shared/ipc/settings.ts';
import { i18n } from '../words/i18n.ts';
import { useSettings } from './settings.ts';

/** The look that a choice comes down to, given what the system asks for. */
export const shownTheme = (choice: Settings['theme'], systemIsDark: boolean): 'light' | 'dark' => {
  if (choice !== 'system') return choice;
  return systemIsDark ? 'dark' : 'light';
};

/** Dresses the page as the settings say, now and whenever they change; returns how to stop. */
export const followAppearance = (): (() => void) => {
  const page = document.documentElement;
  const system = window.matchMedia('(prefers-color-scheme: dark)');
  const dress = (): void => {
    const { theme, textSize, language } = useSettings.getState();
    page.dataset['theme'] = shownTheme(theme, system.matches);
    page.style.fontSize = `${String(textSize)}%`;
    page.lang = language;
    if (i18n.language !== language) void i18n.changeLanguage(language);
  };
  dress();
  system.addEventListener('change', dress);
  const stop = useSettings.subscribe(dress);
  return () => {
    system.removeEventListener('change', dress);
    stop();
  };
};
