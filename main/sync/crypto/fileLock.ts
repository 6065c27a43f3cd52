import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import type { Rng } from '../ports.ts';

/** A key of the workspace: random, and itself locked by the passphrase. */
export interface DataKey {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/** How one file was locked, in its header: a key of its own out of the data key and a random salt. */
export interface FileLock {
  readonly alg: 'A256GCM';
  readonly key: string;
  readonly salt: string;
  readonly iv: string;
}

/** What a file is, so that one kind of file never passes for another. */
export type FileRole = 'segment' | 'manifest' | 'shard' | 'blob' | 'handover';

const tagBytes = 16;

export const newFileLock = (dataKey: DataKey, rng: Rng): FileLock => ({
  alg: 'A256GCM',
  key: dataKey.id,
  salt: Buffer.from(rng.bytes(32)).toString('hex'),
  iv: Buffer.from(rng.bytes(12)).toString('hex'),
});

/** `header` is every byte before the body: a body cannot be moved under another one. */
export const encrypt = (
  dataKey: DataKey,
  lock: FileLock,
  role: FileRole,
  header: Uint8Array,
  plain: Uint8Array,
): Buffer => {
  const cipher = createCipheriv('aes-256-gcm', keyOf(dataKey, lock, role), fromHex(lock.iv));
  cipher.setAAD(header);
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** Null when a bit of the body, of the header or of the key is not what it was. */
export const decrypt = (
  dataKey: DataKey,
  lock: FileLock,
  role: FileRole,
  header: Uint8Array,
  sealed: Uint8Array,
): Buffer | null => {
  if (sealed.length < tagBytes) return null;
  const decipher = createDecipheriv('aes-256-gcm', keyOf(dataKey, lock, role), fromHex(lock.iv), {
    authTagLength: tagBytes,
  });
  decipher.setAAD(header);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  const plain = decipher.update(sealed.subarray(0, sealed.length - tagBytes));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    return null;
  }
};

const keyOf = (dataKey: DataKey, { salt }: FileLock, role: FileRole): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', dataKey.bytes, fromHex(salt), `bruggenbouwer ${role} 1`, 32));

const fromHex = (hex: string): Buffer => Buffer.from(hex, 'hex');
