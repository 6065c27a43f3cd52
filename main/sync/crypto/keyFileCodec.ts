import { createCipheriv, createDecipheriv } from 'node:crypto';
import { z } from 'zod';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { limits } from '../format/limits.ts';
import { keyPath } from '../format/names.ts';
import { sha256Hex } from '../format/sha256.ts';
import { isSoundJson, readJson } from '../format/vetJson.ts';
import { randomHex } from '../ports.ts';
import type { Rng } from '../ports.ts';
import type { DataKey } from './fileLock.ts';
import { keyOfPassphrase, usualCost } from './passphrase.ts';

const hex = (bytes: number) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));

/** How the key of a passphrase is made. */
export const passphraseCost = z.object({
  alg: z.literal('scrypt'),
  /** A file must not make a reader work for hours, nor settle for less than is safe. */
  n: z
    .int()
    .min(2 ** 14)
    .max(usualCost),
  salt: hex(16),
});

/** A data key, locked by the key that a passphrase stands for. */
const keyFile = z.object({
  v: z.literal(1),
  ws: hex(16),
  key: hex(8),
  /** The highest one is used for new files; a tie goes to the higher key id. */
  epoch: z.int().min(1).max(1_000_000),
  kdf: passphraseCost,
  wrap: z.object({ alg: z.literal('A256GCM'), iv: hex(12), box: hex(48) }),
});
type KeyFile = z.infer<typeof keyFile>;

export interface EpochKey extends DataKey {
  readonly epoch: number;
}

export type KeyFileError = { readonly kind: 'wrong-passphrase' } | { readonly kind: 'invalid' };

export const newDataKey = (epoch: number, rng: Rng): EpochKey => ({
  id: randomHex(rng, 8),
  bytes: rng.bytes(32),
  epoch,
});

export interface WrittenKey {
  readonly path: string;
  readonly bytes: Buffer;
}

/** `cost` is less than usual in tests only. */
export const writeKeyFile = async (
  workspace: string,
  key: EpochKey,
  passphrase: string,
  rng: Rng,
  cost = usualCost,
): Promise<WrittenKey> => {
  const open = {
    v: 1 as const,
    ws: workspace,
    key: key.id,
    epoch: key.epoch,
    kdf: { alg: 'scrypt' as const, n: cost, salt: randomHex(rng, 16) },
  };
  const iv = randomHex(rng, 12);
  const wrapping = await wrappingKey(passphrase, open.kdf);
  const cipher = createCipheriv('aes-256-gcm', wrapping, Buffer.from(iv, 'hex'));
  cipher.setAAD(boundTo(open));
  const box = Buffer.concat([cipher.update(key.bytes), cipher.final(), cipher.getAuthTag()]);
  const file: KeyFile = { ...open, wrap: { alg: 'A256GCM', iv, box: box.toString('hex') } };
  const bytes = Buffer.from(`${JSON.stringify(file, null, 2)}\n`);
  return { path: keyPath(key.id, sha256Hex(bytes, 16)), bytes };
};

export const readKeyFile = async (
  bytes: Uint8Array,
  workspace: string,
  passphrase: string,
): Promise<Result<EpochKey, KeyFileError>> => {
  const file = parseKeyFile(bytes);
  if (file?.ws !== workspace) return err({ kind: 'invalid' });
  const box = Buffer.from(file.wrap.box, 'hex');
  const iv = Buffer.from(file.wrap.iv, 'hex');
  const wrapping = await wrappingKey(passphrase, file.kdf);
  const decipher = createDecipheriv('aes-256-gcm', wrapping, iv, { authTagLength: 16 });
  decipher.setAAD(boundTo(file));
  decipher.setAuthTag(box.subarray(32));
  const plain = decipher.update(box.subarray(0, 32));
  try {
    decipher.final();
  } catch {
    return err({ kind: 'wrong-passphrase' });
  }
  return ok({ id: file.key, bytes: plain, epoch: file.epoch });
};

export const parseKeyFile = (bytes: Uint8Array): KeyFile | null => {
  if (bytes.length > limits.smallFileBytes) return null;
  const json = readJson(Buffer.from(bytes).toString('utf8'));
  const parsed = isSoundJson(json) ? keyFile.safeParse(json) : undefined;
  return parsed?.success === true ? parsed.data : null;
};

const wrappingKey = (passphrase: string, kdf: KeyFile['kdf']): Promise<Uint8Array> =>
  keyOfPassphrase(passphrase, Buffer.from(kdf.salt, 'hex'), kdf.n);

/** What a key is for cannot be changed without breaking its lock. */
const boundTo = ({ ws, key, epoch, kdf }: Pick<KeyFile, 'ws' | 'key' | 'epoch' | 'kdf'>): Buffer =>
  Buffer.from(`bruggenbouwer key 1|${ws}|${key}|${epoch}|${kdf.n}|${kdf.salt}`);

/** The key for new files: the latest epoch; of two rotations at once, the same one everywhere. */
export const activeKey = (keys: Iterable<EpochKey>): EpochKey | undefined =>
  [...keys].sort((one, other) => other.epoch - one.epoch || (one.id < other.id ? 1 : -1))[0];
