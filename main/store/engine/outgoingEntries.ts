import { parts } from '../../kernel/record.ts';
import { hasSeen } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import { encodeEntry } from '../../kernel/entryCodec.ts';
import type { OwnAsk } from '../../kernel/port.ts';
import type { KernelState } from '../../kernel/state.ts';
import type { LocalFs } from '../disk/localFs.ts';
import type { HistoryFiles } from '../history/historyFiles.ts';
import { OwnEntries } from '../history/ownEntries.ts';
import type { Held } from './recordShards.ts';
import { allBuckets } from './shardName.ts';
import type { ShardTable } from './shardTable.ts';
import { holdsAny, withoutRecords } from './withoutRecord.ts';

interface Parts {
  readonly fs: LocalFs;
  readonly folder: string;
  readonly own: Map<string, number>;
  /** What the log still has. */
  readonly recent: () => readonly Entry[];
  readonly isForOthers?: boolean;
}

/** A store as it was before anybody could share. */
interface Before {
  readonly state: KernelState;
  readonly records: Pick<ShardTable<Held>, 'loadKind'>;
  kinds(): readonly string[];
}

/** The entries of this computer that the others must get, for as long as they may need them. */
export class OutgoingEntries {
  /** By actor, how far the entries may be forgotten. */
  readonly own: Map<string, number>;
  readonly #recent: () => readonly Entry[];
  readonly #files: OwnEntries | null;

  constructor({ fs, folder, own, recent, isForOthers = false }: Parts) {
    this.own = isForOthers ? own : new Map<string, number>();
    this.#recent = recent;
    this.#files = isForOthers ? new OwnEntries(fs, folder) : null;
  }

  wrote(entries: readonly Entry[]): void {
    if (this.#files === null) return;
    for (const { a } of entries) if (!this.own.has(a)) this.own.set(a, 0);
  }

  /** In order and without a gap; at least one when there is any. */
  async read({ actor, after, maxBytes }: OwnAsk): Promise<readonly Entry[]> {
    const filed = (await this.#files?.read(actor, after)) ?? [];
    const last = filed.at(-1)?.n ?? after;
    const recent = this.#recent().filter(({ a, n }) => a === actor && n > last);
    const taken: Entry[] = [];
    let bytes = 0;
    for (const entry of [...filed, ...recent]) {
      // What is missing here for another reason than an erase must not be passed over.
      if (entry.n !== after + taken.length + 1) break;
      bytes += JSON.stringify(encodeEntry(entry)).length;
      if (taken.length > 0 && bytes > maxBytes) break;
      taken.push(entry);
    }
    return taken;
  }

  /** Those with these numbers, in order: also what the others have had long since. */
  async pick(
    actor: string,
    numbers: ReadonlySet<number>,
    history: Pick<HistoryFiles, 'readBuckets'>,
  ): Promise<readonly Entry[]> {
    const found = new Map<number, Entry>();
    const keep = (entries: readonly Entry[]): void => {
      for (const entry of entries) {
        if (entry.a !== actor || !numbers.has(entry.n) || found.has(entry.n)) continue;
        found.set(entry.n, entry);
      }
    };
    keep(this.#recent());
    keep((await this.#files?.read(actor, 0)) ?? []);
    const released = this.own.get(actor) ?? 0;
    const isForgotten = [...numbers].some((n) => n <= released && !found.has(n));
    if (isForgotten) keep(await history.readBuckets(allBuckets));
    return [...found.values()].sort((one, other) => one.n - other.n);
  }

  /** Puts away what leaves the log. */
  async retire(entries: readonly Entry[], isErased: (id: string) => boolean): Promise<void> {
    if (this.#files === null) return;
    const own = entries.filter(({ a, n }) => n > (this.own.get(a) ?? Infinity));
    await this.#files.append(own.map((entry) => withoutErased(entry, isErased)));
  }

  release(actor: string, upTo: number): void {
    const known = this.own.get(actor);
    if (known !== undefined && upTo > known) this.own.set(actor, upTo);
  }

  /** Once a checkpoint says how far each was released. */
  async forget(released: ReadonlyMap<string, number>): Promise<void> {
    for (const [actor, upTo] of released) {
      if (upTo > 0) await this.#files?.forget(actor, upTo);
    }
  }

  async erase(ids: ReadonlySet<string>): Promise<void> {
    await this.#files?.erase(
      (entry) => holdsAny(entry, ids),
      (entry) => withoutRecords(entry, ids),
    );
  }

  /** In a profile from before sharing the history has what was written; all of it is own. */
  async takeOver(history: HistoryFiles, from: Before): Promise<void> {
    const { state } = from;
    if (this.#files === null || state.seen.size === 0) return;
    for (const kind of from.kinds()) await from.records.loadKind(kind);
    const written = await history.readBuckets(allBuckets);
    for (const actor of state.seen.keys()) {
      await this.#files.append(withHolesFilled(state, actor, written));
    }
  }
}

/** A number of which nothing is left was erased; one whose value is still there was lost, and is no hole. */
const withHolesFilled = (
  state: KernelState,
  actor: string,
  written: readonly Entry[],
): readonly Entry[] => {
  const byNumber = new Map(written.filter(({ a }) => a === actor).map((one) => [one.n, one]));
  const living = numbersOf(state, actor);
  const filled: Entry[] = [];
  let stamp = '0000000000000000';
  for (let n = 1; hasSeen(state.seen, actor, n); n += 1) {
    const entry = byNumber.get(n);
    if (entry === undefined && living.has(n)) break;
    stamp = entry?.t ?? stamp;
    filled.push(entry ?? { a: actor, n, t: stamp, by: '', act: 'edit', ops: [] });
  }
  return filled;
};

const numbersOf = (state: KernelState, actor: string): ReadonlySet<number> => {
  const numbers = new Set<number>();
  for (const record of state.records.all()) {
    for (const part of parts) {
      for (const live of record[part].values()) {
        for (const { a, n } of live) if (a === actor) numbers.add(n);
      }
    }
  }
  return numbers;
};

/** An entry without what it says of records that were erased since. */
export const withoutErased = (entry: Entry, isErased: (id: string) => boolean): Entry => ({
  ...entry,
  ops: entry.ops.filter((op) => {
    if (op.op === 'erase' || op.op === 'void') return true;
    const id = op.op === 'other' ? op.raw['r'] : op.r;
    return typeof id !== 'string' || !isErased(id);
  }),
});
