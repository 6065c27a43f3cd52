import { asDiskError } from '../diskError.ts';
import type { DiskParts } from '../diskParts.ts';
import { shardPath } from './generationFiles.ts';
import { writeFresh } from '../replaceFile.ts';
import { createSealer, isSameSeal, pieces } from '../mend/seal.ts';
import type { Seal } from '../mend/seal.ts';
import { readSame } from './shardReader.ts';
import type { Kept } from './shardReader.ts';

/** Writes and syncs a shard, and computes its seal on the way. */
export const writeShard = async (
  parts: DiskParts,
  generation: number,
  name: string,
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
): Promise<Seal> => {
  const path = shardPath(parts.folder, generation, name);
  const sealer = createSealer();
  const sealed = async function* () {
    for await (const piece of bytes instanceof Uint8Array ? pieces(bytes) : bytes) {
      sealer.add(piece);
      yield piece;
    }
  };
  await parts.fs.remove(path);
  await writeFresh(parts.fs, path, sealed());
  return sealer.finish();
};

/**
 * Gives an unchanged shard to the next generation. Two kept generations never share the same bytes
 * on the disk, else one worn sector would take both copies: so it is written again once, and from
 * then on linked with the generation before the current one. Null when no good copy is left.
 */
export const keepShard = async (
  parts: DiskParts,
  kept: Kept,
  generation: number,
  name: string,
): Promise<Seal | null> => {
  const seal = kept.current?.shards[name];
  if (seal === undefined) return null;
  if (await linkOlder(parts, kept, generation, name)) return seal;
  const bytes = await readSame(parts, kept, name);
  return bytes === null ? null : writeShard(parts, generation, name, bytes);
};

const linkOlder = async (
  parts: DiskParts,
  { current, previous }: Kept,
  generation: number,
  name: string,
): Promise<boolean> => {
  const seal = current?.shards[name];
  if (previous === null || seal === undefined) return false;
  if (!isSameSeal(seal, previous.shards[name])) return false;
  const older = shardPath(parts.folder, previous.generation, name);
  try {
    if ((await parts.fs.size(older)) !== seal.size) return false;
    await parts.fs.link(older, shardPath(parts.folder, generation, name));
    return true;
  } catch (error) {
    // Some file systems have no links (FAT): then it is written.
    asDiskError(error);
    return false;
  }
};
