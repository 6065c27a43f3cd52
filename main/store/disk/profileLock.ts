import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { errorCode } from './diskError.ts';
import { holdSocket, socketOf } from './lockSocket.ts';

export interface ProfileLock {
  readonly release: () => Promise<void>;
}

/**
 * One writer a profile. What is held is a local socket: the operating system lets go of it when the
 * process dies, and unlike a process number it never belongs to somebody else after a restart. The
 * file `lock` tells a person who holds it.
 */
export const lockProfile = async (
  folder: string,
): Promise<Result<ProfileLock, { readonly kind: 'in-use' }>> => {
  await unlessRefused(mkdir(folder, { recursive: true, mode: 0o700 }));
  const socket = await holdSocket(await socketOf(folder));
  if (socket === null) return err({ kind: 'in-use' });

  const path = join(folder, 'lock');
  const note = JSON.stringify({ pid: process.pid, token: randomUUID() });
  await unlessRefused(writeFile(path, note, { mode: 0o600 }));
  return ok({
    release: async () => {
      const found = await unlessRefused(readFile(path, 'utf8'));
      if (found === note) await unlessRefused(rm(path, { force: true }));
      await socket.release();
    },
  });
};

/** A folder that may not be written is locked by the socket alone. */
const unlessRefused = async <T>(work: Promise<T>): Promise<T | undefined> => {
  try {
    return await work;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
};
