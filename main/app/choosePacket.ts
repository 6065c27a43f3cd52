import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { PacketFiles } from '../ipc/packetHandlers.ts';

const words = {
  nl: { where: 'Waar wil je het pakketje bewaren?', which: 'Welk pakketje?', kind: 'Pakketje' },
  en: { where: 'Where do you want to keep the packet?', which: 'Which packet?', kind: 'Packet' },
} as const;

const extension = 'pakketje';

/** The system's own dialogs; before it replaces a file, that dialog itself asks. */
export const choosePacket = (window: BrowserWindow, language: () => 'nl' | 'en'): PacketFiles => ({
  chooseNew: async () => {
    const { where, kind } = words[language()];
    const { canceled, filePath } = await dialog.showSaveDialog(window, {
      title: where,
      defaultPath: `bruggenbouwer-${today()}.${extension}`,
      filters: [{ name: kind, extensions: [extension] }],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    });
    return canceled || filePath === '' ? null : filePath;
  },
  chooseExisting: async () => {
    const { which, kind } = words[language()];
    const { canceled, filePaths } = await dialog.showOpenDialog(window, {
      title: which,
      filters: [{ name: kind, extensions: [extension] }],
      properties: ['openFile'],
    });
    return canceled ? null : (filePaths[0] ?? null);
  },
});

/** As the person's calendar has it; Sweden writes a day the way that sorts. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
