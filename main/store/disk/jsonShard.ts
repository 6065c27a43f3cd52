import type { Adapter } from 'lowdb';
import { logStart } from './disk.ts';
import type { Disk, LogPosition } from './disk.ts';
import { parseShard, stringifyShard } from './shardCodec.ts';

/** A shard as a lowdb adapter; after `read` it also says how complete the data are. */
export interface JsonShard<T> extends Adapter<T> {
  /** From where to replay, see `ShardRead`. */
  readonly replayFrom: () => LogPosition;
  readonly isLost: () => boolean;
}

/**
 * A shard as a lowdb file: `new Low(openJsonShard(disk, 'records-lesson.json'), {})`. The data is
 * one object; each of its entries is a line in the file, written and read in short turns. `read`
 * gives null for a shard that is not there. `write` puts; it counts after the next `disk.commit`.
 */
export const openJsonShard = <T extends object>(disk: Disk, name: string): JsonShard<T> => {
  let replayFrom = disk.generation?.log ?? logStart;
  let isLost = false;
  return {
    read: async () => {
      const found = await disk.readShard(name);
      ({ replayFrom, isLost } = found);
      return found.bytes === null ? null : parseShard<T>(found.bytes);
    },
    write: (data) => disk.put(name, stringifyShard(data)),
    replayFrom: () => replayFrom,
    isLost: () => isLost,
  };
};
