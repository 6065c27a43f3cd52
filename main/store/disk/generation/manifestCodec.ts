import { z } from 'zod';
import type { Json } from '../../../../shared/domain/entity.ts';
import type { LogPosition } from '../disk.ts';
import type { Seal } from '../mend/seal.ts';
import { decodeSealed, encodeSealed } from './sealedJsonCodec.ts';

export const manifestFormat = 1;

/** MANIFEST.json: what a generation consists of. */
export interface Manifest {
  readonly format: number;
  readonly generation: number;
  readonly previous: number | null;
  readonly log: LogPosition;
  readonly meta: Json;
  readonly shards: Readonly<Record<string, Seal>>;
}

const count = z.int().nonnegative();
const manifest = z.object({
  format: count,
  generation: count,
  previous: count.nullable(),
  log: z.object({ file: count, offset: count }),
  meta: z.json(),
  shards: z.record(
    z.string().regex(/^[a-z0-9][a-z0-9.-]{0,59}$/),
    z.object({ size: count, crc32: count, sha256: z.string() }),
  ),
});
const pointer = z.object({ generation: count });

export interface Decoded<T> {
  readonly value: T;
  /** The file as it should be, when a bit had flipped in it. */
  readonly mended: Buffer | null;
}

export const encodeManifest = (value: Manifest): Buffer => encodeSealed(value);

export const decodeManifest = (bytes: Buffer): Promise<Decoded<Manifest> | null> =>
  decode(bytes, manifest as z.ZodType<Manifest>);

/** CURRENT: which generation counts. */
export const encodeCurrent = (generation: number): Buffer => encodeSealed({ generation });

export const decodeCurrent = (
  bytes: Buffer,
): Promise<Decoded<{ readonly generation: number }> | null> => decode(bytes, pointer);

const decode = async <T>(bytes: Buffer, schema: z.ZodType<T>): Promise<Decoded<T> | null> => {
  const unsealed = await decodeSealed(bytes);
  const parsed = schema.safeParse(unsealed?.value);
  return unsealed !== null && parsed.success
    ? { value: parsed.data, mended: unsealed.mended }
    : null;
};
