import * as electron from 'electron';
import { clipboard, dialog, nativeImage } from 'electron';
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

/** Electron before 45 has its own call for pictures, and no class for what lies on a clipboard. */
export const copyPicture = async (png: Uint8Array<ArrayBuffer>): Promise<void> => {
  const writeImage: unknown = Reflect.get(clipboard, 'writeImage');
  if (typeof writeImage === 'function') {
    Reflect.apply(writeImage, clipboard, [nativeImage.createFromBuffer(Buffer.from(png))]);
    return;
  }
  const picture = new Blob([png], { type: 'image/png' });
  await clipboard.write([new electron.ClipboardItem({ 'image/png': picture })]);
};
