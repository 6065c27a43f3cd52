import { basename, dirname, join } from 'node:path';
import type { LocalFile, LocalFs } from './localFs.ts';
import { pieces } from './mend/seal.ts';

/**
 * Puts a file in the place of another so that a power cut leaves the one or the other, whole.
 * Readers ignore names with a leading dot.
 */
export const replaceFile = async (fs: LocalFs, path: string, bytes: Uint8Array): Promise<void> => {
  const folder = dirname(path);
  const beside = join(folder, `.${basename(path)}.new`);
  await fs.remove(beside);
  await writeFresh(fs, beside, pieces(bytes));
  await fs.rename(beside, path);
  await fs.syncFolder(folder);
};

/** Writes a new file and syncs it; its name is durable after `syncFolder`. */
export const writeFresh = async (
  fs: LocalFs,
  path: string,
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> => {
  const file = await fs.create(path);
  try {
    await writeAll(file, bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

const writeAll = async (
  file: LocalFile,
  bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<void> => {
  let position = 0;
  for await (const piece of bytes) {
    await file.write(piece, position);
    position += piece.length;
  }
};
