import { appendFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeFrame } from '../../../main/store/disk/log/frameCodec.ts';
import type { Luck } from './luck.ts';

/** 2: the power went while something was written that nobody was told is kept. Says how many logs. */
export const tearLogs = async (profileDir: string, luck: Luck): Promise<number> => {
  const found = await readdir(profileDir, { recursive: true, withFileTypes: true });
  const logs = found
    .filter(({ name }) => /^\d{8}\.wal$/.test(name))
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
  const last = new Map(logs.map((path) => [join(path, '..'), path]));
  for (const path of last.values()) {
    const frame = encodeFrame(Buffer.from(JSON.stringify({ zin: 'half' })), 0);
    await appendFile(path, frame.subarray(0, 1 + luck.below(frame.length - 1)));
  }
  return last.size;
};
