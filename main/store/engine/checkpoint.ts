import { Low } from 'lowdb';
import type { Json } from '../../../shared/domain/entity.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { CommitError, Disk, LogPosition } from '../disk/disk.ts';
import { asDiskError } from '../disk/diskError.ts';
import { openJsonShard } from '../disk/jsonShard.ts';
import type { Entry } from '../../kernel/entry.ts';
import { encodeRecordShard } from './recordShards.ts';
import type { Held } from './recordShards.ts';
import type { Shard, ShardTable } from './shardTable.ts';
import { encodeTextShard } from './textShards.ts';
import type { HeldTexts } from './textShards.ts';

export interface CheckpointParts {
  readonly disk: Disk;
  readonly records: ShardTable<Held>;
  readonly textShards: ShardTable<HeldTexts>;
  /** What this checkpoint says of itself. */
  readonly meta: Json;
  readonly at: LogPosition;
  /** Entries to add to the history before the log forgets them. */
  readonly retiring: readonly Entry[];
  /** Puts them away. */
  readonly retire: (entries: readonly Entry[]) => Promise<void>;
  readonly onRetired: () => void;
}

/** Takes at once what has changed; the writing may last. */
export const beginCheckpoint = (
  parts: CheckpointParts,
): (() => Promise<Result<null, CommitError>>) => {
  const records = takeChanged(parts.records);
  const texts = takeChanged(parts.textShards);
  const next = { at: parts.at, meta: parts.meta, drop: [...records.drop, ...texts.drop] };
  return async () => {
    const committed = await write(parts, records.put, texts.put, next);
    for (const table of [parts.records, parts.textShards]) {
      if (committed.ok) table.written();
      else table.failed();
    }
    if (!committed.ok && committed.error.kind === 'shard-needed') {
      for (const name of committed.error.names) {
        await parts.records.makeAgain(name);
        await parts.textShards.makeAgain(name);
      }
    }
    return committed;
  };
};

/** What changed, and the files that hold nothing any more. */
const takeChanged = <T>(table: ShardTable<T>): { put: Changed<T>; drop: readonly string[] } => {
  const changed = table.takeDirty();
  const empty = changed.filter(({ items }) => items.size === 0).map(({ name }) => name);
  return {
    put: changed.filter(({ items }) => items.size > 0),
    drop: [...table.emptied(), ...empty.filter((name) => table.isOnDisk(name))],
  };
};

const write = async (
  { disk, retire, retiring, onRetired }: CheckpointParts,
  records: Changed<Held>,
  texts: Changed<HeldTexts>,
  next: Parameters<Disk['commit']>[0],
): Promise<Result<null, CommitError>> => {
  try {
    await retire(retiring);
    onRetired();
    await putAll(disk, records, texts);
    const committed = await disk.commit(next);
    return committed.ok ? ok(null) : committed;
  } catch (error) {
    return err(asDiskError(error));
  }
};

type Changed<T> = readonly Shard<T>[];

const putAll = async (
  disk: Disk,
  records: Changed<Held>,
  texts: Changed<HeldTexts>,
): Promise<void> => {
  const left = [
    ...records.map((shard) => async () => put(disk, shard.name, await encodeRecordShard(shard))),
    ...texts.map((shard) => async () => put(disk, shard.name, await encodeTextShard(shard))),
  ];
  const putNext = async (): Promise<void> => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) await next();
  };
  await Promise.all(Array.from({ length: putAtOnce }, putNext));
};

/** While one file waits for the disk the next one is written out. */
const putAtOnce = 3;

const put = async (disk: Disk, name: string, contents: object): Promise<void> => {
  const db = new Low<object>(openJsonShard(disk, name), {});
  db.data = contents;
  await db.write();
};
