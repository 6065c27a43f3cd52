import { access, mkdir, open, rename, rm } from 'node:fs/promises';
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

/** Writes whole or not at all. */
export const writeWhole = (path: string, bytes: Uint8Array | string): Promise<void> =>
  writeTogether([{ path, bytes }]);

/** Writes files that belong together: beside the old ones first, all of them, then in their place. */
export const writeTogether = async (files: readonly WholeFile[]): Promise<void> => {
  const beside = (path: string): string => `${path}.nieuw`;
  try {
    for (const { path, bytes } of files) await writeAndSync(beside(path), bytes);
    for (const { path } of files) await rename(beside(path), path);
  } catch (error) {
    // What went wrong is said, not that there was nothing to clear away.
    for (const { path } of files) await rm(beside(path), { force: true }).catch(() => undefined);
    throw error;
  }
};

const writeAndSync = async (path: string, bytes: Uint8Array | string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
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
