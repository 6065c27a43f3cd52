import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { ChooseImport } from '../ipc/importHandlers.ts';

const words = {
  nl: {
    file: 'Welk bestand haal je binnen?',
    folder: 'Welke map met notities haal je binnen?',
    known: 'Bestanden die de app kent',
  },
  en: {
    file: 'Which file do you bring in?',
    folder: 'Which folder of notes do you bring in?',
    known: 'Files that the app knows',
  },
} as const;

const extensions = ['csv', 'tsv', 'txt', 'xlsx', 'xlsm', 'json', 'jex', 'md', 'markdown'];

/** The system's own dialog. */
export const chooseImport =
  (window: BrowserWindow, language: () => 'nl' | 'en'): ChooseImport =>
  async (what) => {
    const { known, ...titles } = words[language()];
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: titles[what],
      ...(what === 'file'
        ? { filters: [{ name: known, extensions }], properties: ['openFile'] }
        : { properties: ['openDirectory'] }),
    });
    return canceled ? null : (filePaths[0] ?? null);
  };
