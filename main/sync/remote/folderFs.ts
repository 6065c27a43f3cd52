import type fs from 'node:fs/promises';
import { constants } from 'node:fs';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { RemoteError } from './remote.ts';

/** What a folder remote asks of the file system; tests put a worse one in its place. */
export type FolderFs = Pick<
  typeof fs,
  'lstat' | 'mkdir' | 'open' | 'readdir' | 'rename' | 'unlink'
>;

/** Windows knows neither of the last two, which then count as 0; there a link needs rights that a colleague rarely has. */
const noFollow = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/** Reads a plain file no larger than `maxBytes`. */
export const readWhole = async (
  on: FolderFs,
  path: string,
  maxBytes: number,
): Promise<Result<Uint8Array, RemoteError>> => {
  const file = await on.open(path, noFollow);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) return err({ kind: 'refused', why: 'no file' });
    if (stat.size > maxBytes) return err({ kind: 'too-large' });
    const bytes = Buffer.alloc(stat.size);
    let read = 0;
    while (read < bytes.length) {
      const { bytesRead } = await file.read(bytes, read, bytes.length - read, read);
      if (bytesRead === 0) break;
      read += bytesRead;
    }
    return ok(bytes.subarray(0, read));
  } finally {
    await file.close();
  }
};
