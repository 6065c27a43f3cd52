import { open } from 'node:fs/promises';
import { errorCode } from './diskError.ts';

const blockBytes = 4096;

/** Reads a file on a worn disk: blocks that cannot be read become zeros, the rest is saved. */
export const readAround = async (path: string): Promise<Buffer> => {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const bytes = Buffer.alloc(size);
    for (let at = 0; at < size; at += blockBytes) {
      try {
        await handle.read(bytes, at, Math.min(blockBytes, size - at), at);
      } catch (error) {
        if (errorCode(error) !== 'EIO') throw error;
      }
    }
    return bytes;
  } finally {
    await handle.close();
  }
};
