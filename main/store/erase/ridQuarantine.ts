import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { errorCode } from '../disk/diskError.ts';
import type { LocalFs } from '../disk/localFs.ts';

/**
 * Takes out of quarantine what may hold an erased record, and tells how many pieces that were. A
 * piece lies there because it could not be read, so mostly nobody can show what is in it: it stays
 * only when all of it can be read and no erased id stands in it.
 */
export const ridQuarantine = async (
  fs: LocalFs,
  folder: string,
  ids: readonly string[],
): Promise<number> => {
  let removed = 0;
  for (const name of await fs.list(folder)) {
    if (name.endsWith(noteEnding)) continue;
    const path = join(folder, name);
    if (await isFree(fs, path, ids)) continue;
    await fs.remove(path);
    await fs.remove(`${path}${noteEnding}`);
    removed += 1;
  }
  if (removed > 0) await fs.syncFolder(folder);
  return removed;
};

/** Beside each piece lies a note that says where it came from, in none of a person's words. */
const noteEnding = '.json';

const isFree = async (fs: LocalFs, path: string, ids: readonly string[]): Promise<boolean> => {
  const bytes = await readUnlessFolder(fs, path);
  if (bytes === 'folder') {
    for (const name of await fs.list(path)) {
      if (!(await isFree(fs, join(path, name), ids))) return false;
    }
    return true;
  }
  const text = bytes === null ? '' : readWhole(bytes);
  return text !== null && !ids.some((id) => text.includes(id));
};

const readUnlessFolder = async (fs: LocalFs, path: string): Promise<Buffer | 'folder' | null> => {
  try {
    return await fs.read(path);
  } catch (error) {
    if (errorCode(error) === 'EISDIR') return 'folder';
    throw error;
  }
};

/** Null unless every byte of it is understood. */
const readWhole = (bytes: Buffer): string | null => {
  try {
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
};
