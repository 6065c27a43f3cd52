import { shell } from 'electron';

/** What the system does with a file. */
export const ofSystem = {
  open: async (path: string): Promise<boolean> => (await shell.openPath(path)) === '',
  reveal: (path: string): void => {
    shell.showItemInFolder(path);
  },
};
