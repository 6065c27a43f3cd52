import { createBreather } from '../disk/breathe.ts';
import { emptyRecord } from '../../kernel/record.ts';
import type { RecordState } from '../../kernel/record.ts';
import type { Records } from '../../kernel/records.ts';
import { decodeRecord, encodeRecord } from '../../kernel/storedRecordCodec.ts';
import type { StoredRecord } from '../../kernel/storedRecordCodec.ts';
import { isPlain, showStored } from '../../kernel/showStored.ts';
import type { Shown } from '../../kernel/visible.ts';
import { show } from '../../kernel/visible.ts';
import type { Shard, ShardTable } from './shardTable.ts';

/**
 * A record in memory: as it was read, which is small and quick, until something changes it; as
 * the kernel needs it from then to the next checkpoint.
 */
export type Held = StoredRecord | RecordState;

const isStored = (held: Held): held is StoredRecord => '_m' in held;

const stateOf = (kind: string, held: Held): RecordState =>
  isStored(held) ? decodeRecord(kind, held) : held;

export const shownOf = (kind: string, held: Held): Shown | null =>
  isStored(held) ? showStored(kind, held) : show(held);

/** False for most, and cheap to ask: what is in it need not be made up. */
export const mayConflict = (held: Held): boolean => !isStored(held) || !isPlain(held);

/** The kernel's view of the shards of a store; those it will touch must be loaded. */
export const recordsIn = (table: ShardTable<Held>): Records => ({
  find: (kind, id) => {
    const held = table.find(kind, id);
    return held === undefined ? undefined : stateOf(kind, held);
  },
  has: (kind, id) => table.find(kind, id) !== undefined,
  take: (kind, stored) => {
    table.set(kind, stored.id, stored);
  },
  open: (kind, id) => {
    const held = table.find(kind, id);
    const state = held === undefined ? emptyRecord(kind, id) : stateOf(kind, held);
    table.set(kind, id, state);
    return state;
  },
  drop: (id) => {
    table.delete(id);
  },
  all: function* () {
    for (const shard of table.loaded()) {
      for (const [id, held] of shard.items) {
        const state = stateOf(shard.kind, held);
        if (isStored(held)) shard.items.set(id, state);
        yield state;
      }
    }
  },
});

/** Makes records small again, as a checkpoint would: one action may touch very many. */
export const shrinkRecords = (
  table: ShardTable<Held>,
  records: Iterable<{ readonly k: string; readonly r: string }>,
): void => {
  for (const { k, r } of records) {
    const { items } = table.of(k, r);
    const held = items.get(r);
    if (held !== undefined && !isStored(held)) items.set(r, encodeRecord(held));
  }
};

/** The records of one shard while it is being mended; what belongs elsewhere goes nowhere. */
export const recordsOfShard = (
  shard: Shard<Held>,
  isHere: (kind: string, id: string) => boolean,
): Records => {
  const find = (kind: string, id: string): RecordState | undefined => {
    const held = isHere(kind, id) ? shard.items.get(id) : undefined;
    return held === undefined ? undefined : stateOf(kind, held);
  };
  return {
    find,
    has: (kind, id) => find(kind, id) !== undefined,
    take: (kind, stored) => {
      if (isHere(kind, stored.id)) shard.items.set(stored.id, stored);
    },
    open: (kind, id) => {
      const state = find(kind, id) ?? emptyRecord(kind, id);
      if (isHere(kind, id)) shard.items.set(id, state);
      return state;
    },
    drop: (id) => {
      shard.items.delete(id);
    },
    all: function* () {
      for (const [id, held] of shard.items) {
        const state = stateOf(shard.kind, held);
        shard.items.set(id, state);
        yield state;
      }
    },
  };
};

/** The contents of the file of a shard. In memory too the records are small again after it. */
export const encodeRecordShard = async (
  shard: Shard<Held>,
): Promise<ReadonlyMap<string, StoredRecord>> => {
  const breathe = createBreather();
  const stored = new Map<string, StoredRecord>();
  for (const [id, held] of shard.items) {
    const small = isStored(held) ? held : encodeRecord(held);
    if (small !== held) shard.items.set(id, small);
    stored.set(id, small);
    const pause = breathe();
    if (pause !== undefined) await pause;
  }
  return stored;
};
