import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { OpenPackageError } from '../../shared/ipc/handover.ts';
import { z } from 'zod';
import { passphraseCost } from '../sync/crypto/keyFileCodec.ts';
import { keyOfPassphrase, usualCost } from '../sync/crypto/passphrase.ts';
import { mayBe, openContainer, readHeader, sealContainer } from '../sync/format/containerCodec.ts';
import type { ContainerError } from '../sync/format/containerCodec.ts';
import { isSoundJson, readJson } from '../sync/format/vetJson.ts';
import { randomHex } from '../sync/ports.ts';
import type { Rng } from '../sync/ports.ts';
import { payload } from './payload.ts';
import type { Payload } from './payload.ts';

/** Larger than any profile that was measured, and small enough to be held in memory. */
export const largestPackage = 512 * 2 ** 20;

/** One key, that of the phrase: it needs no name to be found by. */
const keyId = '0000000000000000';
const lengthBytes = 4;

const header = z.looseObject({
  kdf: passphraseCost,
  ws: z.string().regex(/^[0-9a-f]{32}$/),
});

export interface Contents {
  readonly payload: Payload;
  /** In the order of `payload.files`. */
  readonly files: readonly Uint8Array[];
}

export interface Sealing extends Contents {
  readonly passphrase: string;
  /** Less than usual in tests only. */
  readonly cost?: number;
}

/** One locked file; `docs/format.md` has every byte of it. */
export const seal = async (
  { payload: said, files, passphrase, cost = usualCost }: Sealing,
  rng: Rng,
): Promise<Buffer> => {
  const text = Buffer.from(JSON.stringify(said));
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32LE(text.length);
  const salt = randomHex(rng, 16);
  const bytes = await keyOfPassphrase(passphrase, Buffer.from(salt, 'hex'), cost);
  const fields = { ws: said.id.replaceAll('-', ''), kdf: { alg: 'scrypt', n: cost, salt } };
  const body = Buffer.concat([length, text, ...files]);
  return sealContainer('handover', fields, body, { dataKey: { id: keyId, bytes }, rng });
};

/** All of it, or a reason that a person can do something with. */
export const unseal = async (
  bytes: Uint8Array,
  passphrase: string,
): Promise<Result<Contents, OpenPackageError>> => {
  if (!mayBe('handover', bytes)) return err({ kind: 'not-a-package' });
  const found = readHeader(bytes, 'handover', largestPackage);
  if (!found.ok) return err(asOpenError(found.error));
  const read = header.safeParse(found.value);
  if (!read.success) return err({ kind: 'damaged' });
  const { kdf, ws } = read.data;
  const key = await keyOfPassphrase(passphrase, Buffer.from(kdf.salt, 'hex'), kdf.n);
  const opened = openContainer(bytes, {
    role: 'handover',
    workspace: { id: ws, isLocked: true, keys: new Map([[keyId, { id: keyId, bytes: key }]]) },
    header,
    maxBytes: largestPackage,
    maxRawBytes: largestPackage,
  });
  if (!opened.ok) return err(asOpenError(opened.error));
  const contents = contentsOf(opened.value.body);
  return contents === null ? err({ kind: 'damaged' }) : ok(contents);
};

const asOpenError = (error: ContainerError): OpenPackageError => {
  switch (error.kind) {
    case 'newer':
      return { kind: 'newer' };
    case 'forged':
      return { kind: 'wrong-passphrase' };
    case 'invalid':
      return error.why === 'magic' ? { kind: 'not-a-package' } : { kind: 'damaged' };
    default:
      return { kind: 'damaged' };
  }
};

const contentsOf = (body: Buffer): Contents | null => {
  if (body.length < lengthBytes) return null;
  const end = lengthBytes + body.readUInt32LE();
  const json = readJson(body.toString('utf8', lengthBytes, end));
  const parsed = isSoundJson(json) ? payload.safeParse(json) : undefined;
  if (parsed?.success !== true || end > body.length) return null;
  const files: Uint8Array[] = [];
  let at = end;
  for (const { size } of parsed.data.files) {
    files.push(body.subarray(at, at + size));
    at += size;
  }
  return at === body.length ? { payload: parsed.data, files } : null;
};
