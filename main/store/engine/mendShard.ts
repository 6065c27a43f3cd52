import type { Disk, LogPosition } from '../disk/disk.ts';
import type { HistoryFiles } from '../history/historyFiles.ts';
import { applyEntry } from '../../kernel/applyEntry.ts';
import { dotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import { createRecords } from '../../kernel/records.ts';
import type { Records } from '../../kernel/records.ts';
import type { KernelState, Texts } from '../../kernel/state.ts';
import { parseFrame } from './frameCodec.ts';
import { parseMeta } from './metaCodec.ts';
import { recordsOfShard } from './recordShards.ts';
import type { Held } from './recordShards.ts';
import { bucketsOf, shardName } from './shardName.ts';
import type { Lack, Shard } from './shardTable.ts';
import { TextShards } from './textShards.ts';
import type { HeldTexts } from './textShards.ts';

export interface Mending {
  readonly disk: Disk;
  readonly history: HistoryFiles;
  readonly hash: (id: string) => string;
  readonly newClient: () => number;
}

/** Completes the records of a shard of which only an older copy, or nothing, could be read. */
export const mendRecordShard = async (
  mending: Mending,
  shard: Shard<Held>,
  lack: Lack,
): Promise<void> => {
  const isHere = (kind: string, id: string): boolean =>
    shardName(kind, id, 'records') === shard.name;
  await redo(mending, shard, lack, recordsOfShard(shard, isHere), noTexts);
};

export const mendTextShard = async (
  mending: Mending,
  shard: Shard<HeldTexts>,
  lack: Lack,
): Promise<void> => {
  const isHere = (kind: string, id: string): boolean => shardName(kind, id, 'texts') === shard.name;
  const texts = new TextShards(
    {
      find: (_kind, id) => shard.items.get(id),
      set: (_kind, id, item) => shard.items.set(id, item),
      delete: (id) => shard.items.delete(id),
    },
    mending.newClient,
  );
  await redo(mending, shard, lack, createRecords(), {
    seed: (kind, id, field, text) => {
      if (isHere(kind, id)) texts.seed(kind, id, field, text);
    },
    change: (kind, id, field, update) => {
      if (isHere(kind, id)) texts.change(kind, id, field, update);
    },
    drop: (id) => {
      texts.drop(id);
    },
  });
};

/** Applies once more what the log, and for a lost shard the history, say since the copy at hand. */
const redo = async (
  mending: Mending,
  shard: Shard<unknown>,
  lack: Lack,
  records: Records,
  texts: Texts,
): Promise<void> => {
  const state = stateAt(mending.disk, lack, records);
  const around = { texts, hash: mending.hash };
  const known = new Map<string, Entry>();
  if (lack.isLost) {
    for (const entry of await mending.history.readBuckets(bucketsOf(shard.name))) {
      known.set(dotText(entry.a, entry.n), entry);
    }
  }
  // An entry in the log is whole; the same one in the history may not be.
  for (const entry of await entriesFrom(mending.disk, lack.from)) {
    known.set(dotText(entry.a, entry.n), entry);
  }
  const inOrder = [...known.values()].sort((one, other) => one.n - other.n);
  for (const entry of inOrder) applyEntry(state, entry, around, 1);
};

/**
 * The state beside the records when the copy was made: what had been seen then decides what is new.
 * For a lost shard nothing was, but what is erased stays erased.
 */
const stateAt = (disk: Disk, { from, isLost }: Lack, records: Records): KernelState => {
  const generation = [disk.generation, disk.previous].find((made) => made && isAt(made.log, from));
  const state = parseMeta(generation?.meta ?? null, records);
  if (isLost) for (const known of [state.seen, state.dead, state.kept]) known.clear();
  return state;
};

const isAt = (one: LogPosition, other: LogPosition): boolean =>
  one.file === other.file && one.offset === other.offset;

const entriesFrom = async (disk: Disk, from: LogPosition): Promise<readonly Entry[]> => {
  const payloads: Uint8Array[] = [];
  await disk.replay(from, (payload) => payloads.push(payload));
  const entries: Entry[] = [];
  for (const payload of payloads) {
    const parsed = await parseFrame(payload);
    if (parsed.kind === 'frame') {
      entries.push(...parsed.frame.own);
      for (const batch of parsed.frame.batches ?? []) entries.push(...batch.entries);
    }
  }
  return entries;
};

const noTexts: Texts = { seed: () => undefined, change: () => undefined, drop: () => undefined };
