import { randomUUID } from 'node:crypto';
import { access, copyFile, mkdir, open, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ExportError } from '../../shared/ipc/export.ts';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';

/** The names among these that are taken in the folder already. */
export const takenNames = async (
  folder: string,
  names: readonly string[],
): Promise<readonly string[]> => {
  const taken = await Promise.all(
    names.map((name) =>
      access(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return names.filter((_, at) => taken[at]);
};

interface WholeFile {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

type Copy = (from: string, to: string) => Promise<void>;

/** Writes whole or not at all. */
export const writeWhole = (path: string, bytes: Uint8Array | string): Promise<void> =>
  writeTogether([{ path, bytes }]);

/**
 * Writes files that belong together: beside the old ones first, all of them, then in their place. What
 * stops it half-way, a throw of `files` too, leaves everything as it was.
 */
export const writeTogether = async (
  files: Iterable<WholeFile>,
  copy: Copy = copyFile,
): Promise<void> => {
  const paths: string[] = [];
  const made: string[] = [];
  try {
    for (const { path, bytes } of files) {
      paths.push(path);
      made.push(...(await makeFolder(dirname(path))));
      await writeAndSync(beside(path), bytes);
    }
    await putInPlace(paths, copy);
  } catch (error) {
    // What went wrong is said, not that there was nothing to clear away.
    for (const path of paths) await rm(beside(path), { force: true }).catch(() => undefined);
    // One in which something stands stays.
    for (const folder of made.toReversed()) await rmdir(folder).catch(() => undefined);
    throw error;
  }
};

/** The folders that were not there yet, the outermost first. */
const makeFolder = async (folder: string): Promise<readonly string[]> => {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return [];
  const made = [folder];
  for (let at = folder; at !== first && at !== dirname(at); at = dirname(at)) {
    made.unshift(dirname(at));
  }
  return made;
};

const beside = (path: string): string => `${path}.nieuw`;
/** One file changes in one step; of several the old ones are kept until all stand. */
const putInPlace = async (paths: readonly string[], copy: Copy): Promise<void> => {
  // A name that nobody has yet.
  const ending = `.${randomUUID().slice(0, 8)}.oud`;
  const replaced = new Map<string, string>();
  const placed: string[] = [];
  try {
    for (const path of paths.length > 1 ? paths : []) {
      if (await keepOld(path, path + ending, copy)) replaced.set(path, path + ending);
    }
    for (const path of paths) {
      await rename(beside(path), path);
      placed.push(path);
    }
  } catch (error) {
    for (const path of placed) {
      const old = replaced.get(path);
      // What cannot go back stays beside it, under the other name.
      await (old === undefined ? rm(path, { force: true }) : rename(old, path)).catch(
        () => undefined,
      );
      replaced.delete(path);
    }
    throw error;
  } finally {
    for (const old of replaced.values()) await rm(old, { force: true }).catch(() => undefined);
  }
};

/** A copy, so that at no moment the file itself is away; false where there is none yet. */
const keepOld = (path: string, old: string, copy: Copy): Promise<boolean> =>
  copy(path, old).then(
    () => true,
    async (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
      // A full disk leaves half a copy.
      await rm(old, { force: true }).catch(() => undefined);
      throw error;
    },
  );

const writeAndSync = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  const file = await open(path, 'w');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
};

export type DiskTrouble = 'disk-full' | 'no-access' | 'disk-error';

/** What a failed write means for a person; undefined when it was not the disk. */
export const diskTrouble = (error: unknown): DiskTrouble | undefined => {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return 'no-access';
    default:
      return 'disk-error';
  }
};

/** Stopped by the person, or refused by the disk; what is neither is thrown on. */
export const exportFailed = (error: unknown, signal: AbortSignal): Result<never, ExportError> => {
  if (signal.aborted) return err({ kind: 'cancelled' });
  const because = diskTrouble(error);
  if (because === undefined) throw error;
  return err({ kind: 'not-written', because });
};
