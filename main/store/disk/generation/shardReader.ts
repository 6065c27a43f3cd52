import { logStart } from '../disk.ts';
import type { ShardRead } from '../disk.ts';
import type { DiskParts } from '../diskParts.ts';
import { shardPath } from './generationFiles.ts';
import type { Manifest } from './manifestCodec.ts';
import { repair, unlessRefused } from '../mend/repair.ts';
import { checkSeal, isSameSeal } from '../mend/seal.ts';

export interface Kept {
  readonly current: Manifest | null;
  readonly previous: Manifest | null;
}

/** Reads a shard, from the best copy there is. `damaged` gathers those that must be made again. */
export const readShard = (
  parts: DiskParts,
  kept: Kept,
  name: string,
  damaged: Set<string>,
): Promise<ShardRead> =>
  unlessRefused(parts, readBest(parts, kept, name, damaged), {
    bytes: null,
    replayFrom: kept.current?.log ?? logStart,
    isLost: true,
  });

const readBest = async (
  parts: DiskParts,
  kept: Kept,
  name: string,
  damaged: Set<string>,
): Promise<ShardRead> => {
  const { current, previous } = kept;
  const replayFrom = current?.log ?? logStart;
  if (current?.shards[name] === undefined) return { bytes: null, replayFrom, isLost: false };

  const bytes = await readSame(parts, kept, name);
  if (bytes !== null) return { bytes, replayFrom, isLost: false };

  damaged.add(name);
  await setApart(parts, current, name);
  if (previous !== null) {
    const older = await readWhole(parts, previous, name);
    if (older !== null || previous.shards[name] === undefined) {
      parts.tally.mended += 1;
      return { bytes: older, replayFrom: previous.log, isLost: false };
    }
  } else if (current.previous === null) {
    // The first generation: the log still goes back to the first frame.
    parts.tally.mended += 1;
    return { bytes: null, replayFrom: logStart, isLost: false };
  }
  parts.tally.setAside += 1;
  return { bytes: null, replayFrom: previous?.log ?? logStart, isLost: true };
};

/** The very bytes of the current generation: from its own file, or from an older one that is equal. */
export const readSame = async (
  parts: DiskParts,
  { current, previous }: Kept,
  name: string,
): Promise<Uint8Array | null> => {
  if (current === null) return null;
  const own = await readWhole(parts, current, name);
  if (own !== null) return own;
  if (previous === null || !isSameSeal(current.shards[name], previous.shards[name])) return null;
  const older = await readWhole(parts, previous, name);
  if (older === null) return null;
  parts.tally.mended += 1;
  await repair(parts, shardPath(parts.folder, current.generation, name), older);
  return older;
};

/** Null when the shard is not there or damaged beyond one bit. */
const readWhole = async (
  parts: DiskParts,
  manifest: Manifest,
  name: string,
): Promise<Uint8Array | null> => {
  const seal = manifest.shards[name];
  if (seal === undefined) return null;
  const path = shardPath(parts.folder, manifest.generation, name);
  const bytes = await parts.fs.read(path);
  if (bytes === null) return null;
  const checked = await checkSeal(bytes, seal);
  if (checked.state === 'damaged') return null;
  if (checked.state === 'mended') {
    parts.tally.mended += 1;
    await repair(parts, path, checked.bytes);
  }
  return checked.bytes;
};

const setApart = async (parts: DiskParts, manifest: Manifest, name: string): Promise<void> => {
  if (parts.tally.readOnly !== null) return;
  const path = shardPath(parts.folder, manifest.generation, name);
  const bytes = await parts.fs.read(path);
  if (bytes !== null) await parts.quarantine.keep('shard', path, bytes);
};
