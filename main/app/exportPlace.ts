import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { safeName } from '../export/fileName.ts';
import type { ExportPlace, PlaceOrder } from '../export/exportTools.ts';

const words = {
  nl: {
    folder: 'Kies een map voor de bestanden',
    file: 'Waar wil je het bewaren?',
    replace: 'Vervang',
    back: 'Ga terug',
    taken: (count: number) =>
      count === 1
        ? 'In deze map staat al een bestand met dezelfde naam. Wil je het vervangen?'
        : `In deze map staan al ${String(count)} bestanden met dezelfde naam. Wil je die vervangen?`,
  },
  en: {
    folder: 'Choose a folder for the files',
    file: 'Where do you want to keep it?',
    replace: 'Replace',
    back: 'Go back',
    taken: (count: number) =>
      count === 1
        ? 'This folder already has a file of that name. Replace it?'
        : `This folder already has ${String(count)} files of those names. Replace them?`,
  },
} as const;

/** The system's own dialogs; for a single file that dialog itself asks before it replaces. */
export const exportPlace = (window: BrowserWindow, language: () => 'nl' | 'en'): ExportPlace => ({
  choose: (order) =>
    order.format === 'markdown-folder' ? chooseFolder(window, order) : chooseFile(window, order),
  mayReplace: async (names) => {
    const { replace, back, taken } = words[language()];
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: taken(names.length),
      detail: names.slice(0, 5).join('\n'),
      buttons: [replace, back],
      defaultId: 1,
      cancelId: 1,
    });
    return response === 0;
  },
});

const extensions = {
  pdf: 'pdf',
  dossier: 'pdf',
  docx: 'docx',
  xlsx: 'xlsx',
  csv: 'csv',
  pptx: 'pptx',
  'slides-pdf': 'pdf',
  a3: 'pdf',
  'markdown-file': 'md',
  'markdown-folder': 'md',
} as const satisfies Readonly<Record<PlaceOrder['format'], string>>;

const chooseFolder = async (window: BrowserWindow, order: PlaceOrder): Promise<string | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: words[order.language].folder,
    properties: ['openDirectory', 'createDirectory'],
  });
  return canceled ? null : (filePaths[0] ?? null);
};

const chooseFile = async (window: BrowserWindow, order: PlaceOrder): Promise<string | null> => {
  const extension = extensions[order.format];
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: words[order.language].file,
    defaultPath: `${safeName(order.title)}.${extension}`,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  return canceled || filePath === '' ? null : filePath;
};
