import { mkdir } from 'node:fs/promises';
import { shell } from 'electron';
import type { DataPlace } from '../../shared/ipc/app.ts';
import { folderBytes } from './folderBytes.ts';
import type { Folders } from './folders.ts';

const names = ['profile', 'quarantine', 'log'] as const;

/** Where the data of the person lie, with real sizes, for "Waar staan mijn gegevens?". */
export const placesOf = (folders: Folders): Promise<readonly DataPlace[]> =>
  Promise.all(
    names.map(async (name) => ({
      name,
      path: folders[name],
      bytes: await folderBytes(folders[name]),
    })),
  );

/** Shows one of our own folders in the file manager; a page can only name it, never give a path. */
export const openPlace = async (folders: Folders, name: DataPlace['name']): Promise<boolean> => {
  await mkdir(folders[name], { recursive: true });
  return (await shell.openPath(folders[name])) === '';
};
