import * as electron from 'electron';
import { clipboard, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import { safeName } from '../export/fileName.ts';
import type { PictureTools } from '../export/savePicture.ts';

const where = {
  nl: 'Waar wil je de tekening bewaren?',
  en: 'Where do you want to keep it?',
} as const;

/** The system's own dialog, which asks before it replaces a file. */
export const choosePicture =
  (window: BrowserWindow): PictureTools['choose'] =>
  async (title, format, language) => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: where[language],
      defaultPath: `${safeName(title)}.${format}`,
      filters: [{ name: format.toUpperCase(), extensions: [format] }],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    return canceled || filePath === '' ? null : filePath;
  };

// By the module's name: an older Electron has no such class, and must start all the same.
export const copyPicture = (png: Uint8Array<ArrayBuffer>): Promise<void> =>
  clipboard.write([
    new electron.ClipboardItem({ 'image/png': new Blob([png], { type: 'image/png' }) }),
  ]);
