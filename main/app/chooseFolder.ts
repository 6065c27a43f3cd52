import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';

const title = { nl: 'Welke map delen jullie?', en: 'Which folder do you share?' } as const;
const choose = { nl: 'Kies deze map', en: 'Choose this folder' } as const;

/** The system's own dialog; null when the person changes their mind. */
export const chooseFolder = async (
  window: BrowserWindow,
  language: 'nl' | 'en',
): Promise<string | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: title[language],
    buttonLabel: choose[language],
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
};
