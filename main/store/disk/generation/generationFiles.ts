import { join } from 'node:path';
import type { LocalFs } from '../localFs.ts';

const pattern = /^g(\d{6,12})$/;

export const stateFolder = (folder: string): string => join(folder, 'state');
export const currentPath = (folder: string): string => join(stateFolder(folder), 'CURRENT');

export const generationFolder = (folder: string, number: number): string =>
  join(stateFolder(folder), `g${String(number).padStart(6, '0')}`);

export const manifestPath = (folder: string, number: number): string =>
  join(generationFolder(folder, number), 'MANIFEST.json');

export const shardPath = (folder: string, number: number, name: string): string =>
  join(generationFolder(folder, number), name);

/** The numbers of all generations begun, newest first. */
export const listGenerations = async (fs: LocalFs, folder: string): Promise<readonly number[]> =>
  (await fs.list(stateFolder(folder)))
    .flatMap((name) => {
      const digits = pattern.exec(name)?.[1];
      return digits === undefined ? [] : [Number(digits)];
    })
    .sort((a, b) => b - a);

/** Removes all generations but these. What cannot be removed now is tried next time. */
export const dropGenerationsBut = async (
  fs: LocalFs,
  folder: string,
  kept: readonly (number | undefined)[],
): Promise<void> => {
  for (const number of await listGenerations(fs, folder)) {
    if (!kept.includes(number)) await fs.remove(generationFolder(folder, number));
  }
};
