import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Null when it is not there, or cannot be read. */
export const readWhole = (path: string): Promise<Buffer | null> => readFile(path).catch(() => null);

export const sha256Of = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex');
