import { dirname, join, basename } from 'node:path';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { tempName } from '../format/names.ts';
import type { Clock } from '../ports.ts';
import { readWhole } from './folderFs.ts';
import type { FolderFs } from './folderFs.ts';
import { codeOf, parseFsError } from './parseFsError.ts';
import type { Put, RemoteError } from './remote.ts';

const firstWaitMs = 50;
const longestWaitMs = 5_000;
const giveUpMs = 60_000;

/**
 * Puts a new file in its place: under a passing name first, then by its own. Scanners and sync
 * programs hold files for a moment, so the renaming is tried for a minute; where it stays impossible
 * the file is written in place, and readers know a part by its hash.
 */
export const placeFile = async (
  on: FolderFs,
  clock: Clock,
  path: string,
  bytes: Uint8Array,
): Promise<Result<Put, RemoteError>> => {
  const there = await compare(on, path, bytes);
  if (there !== null) return there;
  const temp = join(dirname(path), tempName(basename(path)));
  await writeNew(on, temp, bytes, true);
  const renamed = await patiently(clock, () => on.rename(temp, path));
  if (!renamed) {
    await on.unlink(temp).catch(() => undefined);
    await writeNew(on, path, bytes, false);
  }
  await syncFolder(on, dirname(path));
  return ok('put');
};

/** Null when nothing lies there. */
const compare = async (
  on: FolderFs,
  path: string,
  bytes: Uint8Array,
): Promise<Result<Put, RemoteError> | null> => {
  try {
    const read = await readWhole(on, path, bytes.length);
    if (!read.ok) return read.error.kind === 'too-large' ? err({ kind: 'different' }) : read;
    return Buffer.from(bytes).equals(read.value) ? ok('there') : err({ kind: 'different' });
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
};

const writeNew = async (
  on: FolderFs,
  path: string,
  bytes: Uint8Array,
  mayReplace: boolean,
): Promise<void> => {
  let file;
  try {
    file = await on.open(path, 'wx');
  } catch (error) {
    if (!mayReplace || codeOf(error) !== 'EEXIST') throw error;
    // Left by a run that was broken off: the name is of these bytes, and of nobody else's.
    await on.unlink(path);
    file = await on.open(path, 'wx');
  }
  try {
    await file.writeFile(bytes);
    await file.sync();
  } catch (error) {
    await file.close();
    await on.unlink(path).catch(() => undefined);
    throw error;
  }
  await file.close();
};

/** False when it stays impossible for a minute. */
const patiently = async (clock: Clock, work: () => Promise<void>): Promise<boolean> => {
  let waited = 0;
  for (let waitMs = firstWaitMs; ; waitMs = Math.min(waitMs * 2, longestWaitMs)) {
    try {
      await work();
      return true;
    } catch (error) {
      if (parseFsError(error).kind !== 'busy') throw error;
    }
    if (waited >= giveUpMs) return false;
    await clock.sleep(waitMs);
    waited += waitMs;
  }
};

/** So that the name too outlives a power cut; Windows and some networks refuse. */
const syncFolder = async (on: FolderFs, folder: string): Promise<void> => {
  try {
    const handle = await on.open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // Readers check every byte, and who published reads it back.
  }
};
