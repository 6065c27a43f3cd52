import { createHash } from 'node:crypto';

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

export const sha256Hex = (bytes: Uint8Array | string, digits = 64): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, digits);
