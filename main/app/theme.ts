import { nativeTheme } from 'electron';
import type { BrowserWindow } from 'electron';
import type { Settings } from '../../shared/ipc/settings.ts';

/** `--paper` of tokens.css: the window is drawn before its page is. */
const paper = { light: '#faf8f3', dark: '#14201f' } as const;

export const backgroundColor = (): string =>
  nativeTheme.shouldUseDarkColors ? paper.dark : paper.light;

/** Menus, dialogs and the page's `prefers-color-scheme` follow the choice of the person. */
export const applyTheme = ({ theme }: Pick<Settings, 'theme'>): void => {
  nativeTheme.themeSource = theme;
};

export const followTheme = (window: BrowserWindow): void => {
  nativeTheme.on('updated', () => {
    if (!window.isDestroyed()) window.setBackgroundColor(backgroundColor());
  });
};
