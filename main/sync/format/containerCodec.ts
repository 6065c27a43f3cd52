import { gunzipSync, gzipSync } from 'node:zlib';
import { z } from 'zod';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { decrypt, encrypt, newFileLock } from '../crypto/fileLock.ts';
import type { DataKey, FileLock, FileRole } from '../crypto/fileLock.ts';
import type { Rng } from '../ports.ts';
import { limits } from './limits.ts';
import { sha256 } from './sha256.ts';
import { isSoundJson, readJson } from './vetJson.ts';

/**
 * What every file with a body looks like: magic, header length (32 bits, little-endian), header
 * (JSON), body (gzip, then perhaps encrypted), and the SHA-256 of everything before it.
 */
const magics: Readonly<Record<FileRole, string>> = {
  segment: 'KSG1',
  manifest: 'KMN1',
  shard: 'KSH1',
  blob: 'KBL1',
  handover: 'KHO1',
};
export type ContainerRole = keyof typeof magics;

const magicBytes = 4;
const prefixBytes = magicBytes + 4;
const hashBytes = 32;

/** This version reads files of this form; a later one says in `min` who may still read it. */
export const form = 1;

/** With what a writer locks; null in a workspace without a passphrase. */
export interface Locking {
  readonly dataKey: DataKey;
  readonly rng: Rng;
}

export type Keys = ReadonlyMap<string, DataKey>;

/** How the reader's workspace is: files of another one, and plain files in a locked one, are refused. */
export interface Workspace {
  readonly id: string;
  readonly isLocked: boolean;
  readonly keys: Keys;
}

export type ContainerError =
  /** Cut short or changed on its way: it may be whole at another time. */
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'too-large' }
  /** Whole, and not by the rules: it will never be taken. */
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'newer'; readonly min: number }
  | { readonly kind: 'other-workspace' }
  | { readonly kind: 'not-encrypted' }
  | { readonly kind: 'no-key'; readonly key: string }
  /** Encrypted under our key, and not by somebody who has it. */
  | { readonly kind: 'forged' };

export interface Opened<H> {
  readonly header: H;
  readonly body: Buffer;
}

const fileLock: z.ZodType<FileLock> = z.object({
  alg: z.literal('A256GCM'),
  key: z.string().regex(/^[0-9a-f]{16}$/),
  salt: z.string().regex(/^[0-9a-f]{64}$/),
  iv: z.string().regex(/^[0-9a-f]{24}$/),
});

const frame = z.looseObject({
  v: z.int().min(1),
  min: z.int().min(1),
  ws: z.string().regex(/^[0-9a-f]{32}$/),
  comp: z.literal('gzip'),
  raw: z.int().min(0),
  enc: fileLock.nullable(),
});
const reach = z.looseObject({ min: z.int().min(1) });

export const sealContainer = (
  role: ContainerRole,
  fields: Readonly<Record<string, unknown>> & { readonly ws: string },
  body: Uint8Array,
  locking: Locking | null,
): Buffer => {
  const packed = gzipSync(body);
  const enc = locking === null ? null : newFileLock(locking.dataKey, locking.rng);
  const header = { v: form, min: form, ...fields, comp: 'gzip', raw: body.length, enc };
  const start = startOf(role, Buffer.from(JSON.stringify(header)));
  const sealed =
    locking === null || enc === null ? packed : encrypt(locking.dataKey, enc, role, start, packed);
  const whole = Buffer.concat([start, sealed]);
  return Buffer.concat([whole, sha256(whole)]);
};

const startOf = (role: ContainerRole, header: Buffer): Buffer => {
  const start = Buffer.alloc(prefixBytes + header.length);
  start.write(magics[role], 'latin1');
  start.writeUInt32LE(header.length, magicBytes);
  header.copy(start, prefixBytes);
  return start;
};

export interface Opening<H> {
  readonly role: ContainerRole;
  readonly workspace: Workspace;
  readonly header: z.ZodType<H>;
  readonly maxBytes: number;
  readonly maxRawBytes: number;
}

/** Checks everything that can be checked before the body is looked at, then opens it. */
export const openContainer = <H>(
  bytes: Uint8Array,
  { role, workspace, header: shape, maxBytes, maxRawBytes }: Opening<H>,
): Result<Opened<H>, ContainerError> => {
  const cut = cutContainer(bytes, role, maxBytes);
  if (!cut.ok) return cut;
  const { start, header, sealed } = cut.value;
  const framed = frame.safeParse(header);
  if (!framed.success) return invalid('header');
  const { ws, raw, enc } = framed.data;
  if (ws !== workspace.id) return err({ kind: 'other-workspace' });
  if (raw > maxRawBytes) return err({ kind: 'too-large' });
  if (enc === null && workspace.isLocked) return err({ kind: 'not-encrypted' });
  const read = shape.safeParse(header);
  if (!read.success) return invalid('header');
  const packed = unlocked(sealed, enc, role, start, workspace.keys);
  if (!packed.ok) return packed;
  const body = unpacked(packed.value, raw);
  return body === null ? invalid('body') : ok({ header: read.data, body });
};

/** False for what begins as another kind of file; of one that was cut off nothing is said. */
export const mayBe = (role: ContainerRole, bytes: Uint8Array): boolean => {
  const start = Buffer.from(bytes.subarray(0, magicBytes)).toString('latin1');
  return magics[role].startsWith(start);
};

/** What stands before the body of a whole file, for who needs it to find the key. */
export const readHeader = (
  bytes: Uint8Array,
  role: ContainerRole,
  maxBytes: number,
): Result<unknown, ContainerError> => {
  const cut = cutContainer(bytes, role, maxBytes);
  return cut.ok ? ok(cut.value.header) : cut;
};

interface Cut {
  readonly start: Buffer;
  readonly header: unknown;
  readonly sealed: Buffer;
}

/** The three parts of a whole file that this version may read. */
const cutContainer = (
  bytes: Uint8Array,
  role: ContainerRole,
  maxBytes: number,
): Result<Cut, ContainerError> => {
  if (bytes.length > maxBytes) return err({ kind: 'too-large' });
  if (bytes.length < prefixBytes + hashBytes) return err({ kind: 'incomplete' });
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = file.subarray(0, file.length - hashBytes);
  if (!sha256(whole).equals(file.subarray(whole.length))) return err({ kind: 'incomplete' });
  if (whole.toString('latin1', 0, magicBytes) !== magics[role]) return invalid('magic');
  const headerEnd = prefixBytes + whole.readUInt32LE(magicBytes);
  if (headerEnd - prefixBytes > limits.headerBytes) return err({ kind: 'too-large' });
  if (headerEnd > whole.length) return invalid('header length');
  const header = readJson(whole.toString('utf8', prefixBytes, headerEnd));
  if (!isSoundJson(header)) return invalid('header');
  const reached = reach.safeParse(header);
  if (reached.success && reached.data.min > form) {
    return err({ kind: 'newer', min: reached.data.min });
  }
  return ok({ start: whole.subarray(0, headerEnd), header, sealed: whole.subarray(headerEnd) });
};

const unlocked = (
  sealed: Buffer,
  enc: FileLock | null,
  role: ContainerRole,
  start: Buffer,
  keys: Keys,
): Result<Buffer, ContainerError> => {
  if (enc === null) return ok(sealed);
  const dataKey = keys.get(enc.key);
  if (dataKey === undefined) return err({ kind: 'no-key', key: enc.key });
  const plain = decrypt(dataKey, enc, role, start, sealed);
  return plain === null ? err({ kind: 'forged' }) : ok(plain);
};

const leastPieceBytes = 1 << 10;
const mostPieceBytes = 1 << 20;

/** Null for what is no gzip, or holds more or less than the header says. */
const unpacked = (packed: Buffer, raw: number): Buffer | null => {
  try {
    // In pieces of 16 KiB, as usual, much of the time goes into putting them together.
    const chunkSize = Math.min(Math.max(raw, leastPieceBytes), mostPieceBytes);
    const body = gunzipSync(packed, { maxOutputLength: Math.max(raw, 1), chunkSize });
    return body.length === raw ? body : null;
  } catch {
    return null;
  }
};

const invalid = (why: string): Result<never, ContainerError> => err({ kind: 'invalid', why });
