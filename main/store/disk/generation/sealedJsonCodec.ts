import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { Json } from '../../../../shared/domain/entity.ts';
import { checkSeal } from '../mend/seal.ts';

// The places are fixed, so that the sums are found even when the braces around them are damaged.
const crcAt = '{"crc32":"'.length;
const shaAt = '{"crc32":"00000000","sha256":"'.length;
const bodyAt = shaAt + 64 + '",\n"body":'.length;
const closing = '\n}\n';

/** JSON with its own checksums: for the small files on which all others hang. */
export const encodeSealed = (value: object): Buffer => sealBody(Buffer.from(JSON.stringify(value)));

const sealBody = (body: Uint8Array): Buffer => {
  const crc = crc32(body).toString(16).padStart(8, '0');
  const sha = createHash('sha256').update(body).digest('hex');
  const opening = `{"crc32":"${crc}","sha256":"${sha}",\n"body":`;
  return Buffer.concat([Buffer.from(opening), body, Buffer.from(closing)]);
};

export interface Unsealed {
  readonly value: Json;
  /** The file as it should be, when a bit had flipped anywhere in it. */
  readonly mended: Buffer | null;
}

/** Null when the file is damaged beyond one bit. */
export const decodeSealed = async (bytes: Buffer): Promise<Unsealed | null> => {
  const body = bytes.subarray(bodyAt, Math.max(bodyAt, bytes.length - closing.length));
  const checked = await checkSeal(body, {
    size: body.length,
    crc32: Number.parseInt(bytes.toString('latin1', crcAt, crcAt + 8), 16),
    sha256: bytes.toString('latin1', shaAt, shaAt + 64),
  });
  if (checked.state === 'damaged') return null;
  const whole = sealBody(checked.bytes);
  const value = parseJson(checked.bytes);
  return value === undefined ? null : { value, mended: whole.equals(bytes) ? null : whole };
};

const parseJson = (bytes: Uint8Array): Json | undefined => {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as Json;
  } catch {
    return undefined;
  }
};
