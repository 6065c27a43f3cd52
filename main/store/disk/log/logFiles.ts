import { join } from 'node:path';
import type { LogPosition } from '../disk.ts';
import type { LocalFs } from '../localFs.ts';
import { replaceFile } from '../replaceFile.ts';
import { blankFrame } from './frameCodec.ts';

const pattern = /^(\d{8})\.wal$/;

export const walFolder = (folder: string): string => join(folder, 'wal');

export const logPath = (folder: string, number: number): string =>
  join(folder, `${String(number).padStart(8, '0')}.wal`);

/** The numbers of the log files that are there, lowest first. */
export const listLogs = async (fs: LocalFs, folder: string): Promise<readonly number[]> =>
  (await fs.list(folder))
    .flatMap((name) => {
      const digits = pattern.exec(name)?.[1];
      return digits === undefined ? [] : [Number(digits)];
    })
    .sort((a, b) => a - b);

/**
 * Leaves nothing from before a position: files that end before it are removed, and where frames
 * follow it in the same file a blank frame takes the place of those before it. That file must be
 * closed. What the disk refuses now is tried next time.
 */
export const dropLogsBefore = async (
  fs: LocalFs,
  folder: string,
  position: LogPosition,
): Promise<void> => {
  for (const number of await listLogs(fs, folder)) {
    if (number > position.file) return;
    const path = logPath(folder, number);
    const size = (await fs.size(path)) ?? 0;
    if (number < position.file || position.offset >= size) await fs.remove(path);
    else if (position.offset > 0) await blankUpTo(fs, path, position.offset);
  }
};

const blankUpTo = async (fs: LocalFs, path: string, offset: number): Promise<void> => {
  const bytes = await fs.read(path);
  if (bytes === null) return;
  const blank = blankFrame(offset);
  if (bytes.subarray(0, offset).equals(blank)) return;
  blank.copy(bytes);
  await replaceFile(fs, path, bytes);
};

/** How much log there is from a position on. */
export const bytesFrom = async (
  fs: LocalFs,
  folder: string,
  position: LogPosition,
): Promise<number> => {
  let total = 0;
  for (const number of await listLogs(fs, folder)) {
    const size = (await fs.size(logPath(folder, number))) ?? 0;
    if (number > position.file) total += size;
    else if (number === position.file) total += Math.max(0, size - position.offset);
  }
  return total;
};
