import { Menu } from 'electron';
import type { MenuCommand } from '../../shared/ipc/app.ts';
import type { UndoState } from '../../shared/ipc/record.ts';
import type { Settings } from '../../shared/ipc/settings.ts';
import { menuTemplate } from './menuTemplate.ts';
import { menuWords } from './menuWords.ts';
import type { ZoomStep } from './zoomSteps.ts';

export interface MenuBar {
  readonly showUndo: (undo: UndoState) => void;
  readonly showLanguage: (language: Settings['language']) => void;
}

/** Keeps the menu bar right. Electron cannot rename an item, so the bar is made anew for that. */
export const createMenuBar = (
  language: Settings['language'],
  run: (command: MenuCommand) => void,
  zoom: (step: ZoomStep) => void,
): MenuBar => {
  let shown: { readonly language: Settings['language']; readonly undo: UndoState } = {
    language,
    undo: { undo: null, redo: null },
  };
  const build = (): void => {
    const words = menuWords(shown.language);
    const isMac = process.platform === 'darwin';
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate({ words, undo: shown.undo, isMac, run, zoom })),
    );
  };

  build();
  return {
    showUndo: (undo) => {
      // Typing announces the same state over and over.
      if (undo.undo === shown.undo.undo && undo.redo === shown.undo.redo) return;
      shown = { ...shown, undo };
      build();
    },
    showLanguage: (next) => {
      if (next === shown.language) return;
      shown = { ...shown, language: next };
      build();
    },
  };
};
