import { join } from 'node:path';
import type { LogPosition } from '../disk.ts';
import type { LocalFs } from '../localFs.ts';

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

/** Removes the files that end before a position. What cannot be removed now is tried next time. */
export const dropLogsBefore = async (
  fs: LocalFs,
  folder: string,
  position: LogPosition,
): Promise<void> => {
  for (const number of await listLogs(fs, folder)) {
    if (number > position.file) return;
    const path = logPath(folder, number);
    const isDone = number < position.file || position.offset >= ((await fs.size(path)) ?? 0);
    if (isDone) await fs.remove(path);
  }
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
