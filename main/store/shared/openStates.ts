import type { OpenedState, StateRecord } from '../../kernel/port.ts';
import { headOfState } from '../../kernel/stateParts.ts';
import { encodeRecord } from '../../kernel/storedRecordCodec.ts';
import type { StoredRecord } from '../../kernel/storedRecordCodec.ts';
import { createBreather } from '../disk/breathe.ts';
import type { Engine } from '../engine/engine.ts';
import type { Held } from '../engine/recordShards.ts';
import type { Shard } from '../engine/shardTable.ts';
import { snapshotTexts } from '../engine/textShards.ts';
import type { StoredTexts } from '../engine/textShards.ts';

/** So few parts that a team of four, each with two bases, stays under 200 files for years. */
const recordsAPart = 500;

interface Kept {
  readonly kind: string;
  readonly record: StoredRecord;
  readonly texts: (() => StoredTexts) | undefined;
}

/** Views of the shared store at one moment, each held until it is closed. */
export class OpenStates {
  readonly #engine: Engine;
  readonly #open = new Map<string, ReadonlyMap<string, readonly Kept[]>>();
  #opened = 0;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Call it between two changes. */
  async open(): Promise<OpenedState> {
    const shards = await loadAll(this.#engine);
    const breathe = createBreather();
    const kept = new Map<string, readonly Kept[]>();
    const parts = partsFor(shards.reduce((sum, { items }) => sum + items.size, 0));
    const inOrder = shards.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    for (const shard of inOrder) {
      const name = partName(shard.name, parts);
      kept.set(name, [...(kept.get(name) ?? []), ...this.#keep(shard)]);
      await breathe();
    }
    this.#opened += 1;
    const state = String(this.#opened);
    this.#open.set(state, kept);
    return { state, head: headOfState(this.#engine.state), shards: [...kept.keys()].sort() };
  }

  async read(state: string, shard: string): Promise<readonly StateRecord[]> {
    const breathe = createBreather();
    const records: StateRecord[] = [];
    for (const { kind, record, texts } of this.#open.get(state)?.get(shard) ?? []) {
      records.push({ kind, record, ...asPlain(texts?.()) });
      await breathe();
    }
    return records;
  }

  close(state: string): void {
    this.#open.delete(state);
  }

  #keep({ kind, items }: Shard<Held>): readonly Kept[] {
    return [...items]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([id, held]) => {
        const texts = this.#engine.textShards.find(kind, id);
        return {
          kind,
          record: '_m' in held ? held : encodeRecord(held),
          texts: texts === undefined ? undefined : snapshotTexts(texts),
        };
      });
  }
}

/**
 * The part of a base that a shard goes into. Sixty-four files a kind would be hundreds for each
 * computer that writes a base. A month of a journal stays by itself: most of those never change.
 */
const partName = (shard: string, parts: number): string => {
  const bucket = /-([0-3][0-9a-f])\.json$/.exec(shard)?.[1];
  if (bucket === undefined) return shard;
  const part = Number.parseInt(bucket, 16) % parts;
  return `records-${part.toString(16)}`;
};

/** A power of two, so that a part that splits splits cleanly. */
export const partsFor = (records: number): number => {
  const wanted = Math.ceil(Math.log2(Math.max(records, 1) / recordsAPart));
  return 2 ** Math.min(Math.max(wanted, 0), 4);
};

const asPlain = (texts: StoredTexts | undefined): Pick<StateRecord, 'texts' | 'yjs'> => {
  if (texts === undefined) return {};
  const { _y: yjs, ...plain } = texts;
  if (yjs !== undefined) return { yjs };
  const written = Object.entries(plain).flatMap(([field, text]): [string, string][] =>
    text === undefined ? [] : [[field, text]],
  );
  return written.length === 0 ? {} : { texts: Object.fromEntries(written) };
};

/** Everything there is, in memory. */
export const loadAll = async (engine: Engine): Promise<readonly Shard<Held>[]> => {
  const shards: Shard<Held>[] = [];
  for (const kind of engine.kinds()) {
    shards.push(...(await engine.records.loadKind(kind)));
    await engine.textShards.loadKind(kind);
    // A record without texts has no shard of texts to load it from.
    for (const { items } of shards.filter((shard) => shard.kind === kind)) {
      for (const id of items.keys()) {
        if (!engine.textShards.isLoaded(kind, id)) await engine.textShards.load(kind, id);
      }
    }
  }
  return shards;
};
