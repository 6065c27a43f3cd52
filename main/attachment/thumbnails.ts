import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Small pictures of photos: made again when they are lost, so nothing waits for the disk. */
export interface Thumbnails {
  readonly read: (hash: string) => Promise<Buffer | null>;
  readonly keep: (hash: string, bytes: Uint8Array) => Promise<void>;
  readonly remove: (hash: string) => Promise<void>;
}

export const openThumbnails = (folder: string): Thumbnails => {
  const pathOf = (hash: string): string => join(folder, hash.slice(0, 2), `${hash}.webp`);
  return {
    read: (hash) => readFile(pathOf(hash)).catch(() => null),
    keep: async (hash, bytes) => {
      const path = pathOf(hash);
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeFile(`${path}.new`, bytes, { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
    remove: (hash) => rm(pathOf(hash), { force: true }),
  };
};
