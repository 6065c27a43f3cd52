import { z } from 'zod';
import { readJson } from '../format/vetJson.ts';

const claim = z.object({
  raw: z.int().min(0),
  enc: z.object({ key: z.string() }).nullable(),
});

/** What a container says of itself, before anything of it is believed; null when it says nothing. */
export interface Claim {
  readonly rawBytes: number;
  readonly key: string | null;
}

export const readClaim = (bytes: Uint8Array): Claim | null => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 8) return null;
  const json = readJson(file.toString('utf8', 8, 8 + file.readUInt32LE(4)));
  const parsed = claim.safeParse(json);
  if (!parsed.success) return null;
  return { rawBytes: parsed.data.raw, key: parsed.data.enc?.key ?? null };
};
