import type { Adapter } from 'lowdb';
import type { Disk, LogPosition } from './disk.ts';

/**
 * A shard as a lowdb file: `new Low(jsonShard(disk, 'records-lesson.json'), {})`. The data is one
 * object; each of its entries is a line in the file, written and read in short turns. `read` gives
 * null for a shard that is not there. `write` puts; it is kept with the next `disk.commit`.
 */
export interface JsonShard<T> extends Adapter<T> {
  /** After `read`: from where to replay, see `ShardRead`. */
  readonly replayFrom: () => LogPosition;
  readonly isLost: () => boolean;
}

export type OpenJsonShard = <T extends object>(disk: Disk, name: string) => JsonShard<T>;
