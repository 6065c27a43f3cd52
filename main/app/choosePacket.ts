import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { PacketFiles } from '../ipc/packetHandlers.ts';

interface ChooseWords {
  readonly where: string;
  readonly which: string;
  readonly kind: string;
}
interface FileKind {
  readonly extension: string;
  /** What a new one is called, but for the day. */
  readonly name: string;
  readonly nl: ChooseWords;
  readonly en: ChooseWords;
}

const packet: FileKind = {
  extension: 'pakketje',
  name: 'bruggenbouwer',
  nl: { where: 'Waar wil je het pakketje bewaren?', which: 'Welk pakketje?', kind: 'Pakketje' },
  en: { where: 'Where do you want to keep the packet?', which: 'Which packet?', kind: 'Packet' },
};

const handover: FileKind = {
  extension: 'overdracht',
  name: 'overdracht',
  nl: {
    where: 'Waar wil je het overdrachtspakket bewaren?',
    which: 'Welk overdrachtspakket?',
    kind: 'Overdrachtspakket',
  },
  en: {
    where: 'Where do you want to keep the handover package?',
    which: 'Which handover package?',
    kind: 'Handover package',
  },
};

/** The system's own dialogs; before it replaces a file, that dialog itself asks. */
const choosing =
  ({ extension, name, ...words }: FileKind) =>
  (window: BrowserWindow, language: () => 'nl' | 'en'): PacketFiles => ({
    chooseNew: async () => {
      const { where, kind } = words[language()];
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: where,
        defaultPath: `${name}-${today()}.${extension}`,
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

export const choosePacket = choosing(packet);
export const chooseHandover = choosing(handover);

/** As the person's calendar has it; Sweden writes a day the way that sorts. */
const today = (): string => new Date().toLocaleDateString('sv-SE');
