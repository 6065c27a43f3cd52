import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Frontiers, SharedError, StateHead, StateRecord, Weight } from '../../kernel/port.ts';
import { readStateLines } from '../../kernel/stateLinesCodec.ts';
import { stateOfParts } from '../../kernel/stateParts.ts';
import { weighJoin } from '../../kernel/weighJoin.ts';
import type { Checkpoints } from '../checkpoints.ts';
import { createBreather } from '../disk/breathe.ts';
import type { DiskError } from '../disk/diskError.ts';
import type { Engine } from '../engine/engine.ts';
import { arrivedByJoin, lookBefore } from '../news/arrivals.ts';
import type { Arrived } from '../news/arrivals.ts';
import type { Queue } from '../queue.ts';
import type { Erased } from './arrivingEntries.ts';
import { joinState, loadForJoin } from './joinState.ts';
import type { Joining } from './joinState.ts';
import { LostValues } from './lostValues.ts';

export interface JoinParts {
  readonly engine: Engine;
  readonly queue: Queue;
  readonly checkpoints: Checkpoints;
  readonly now: () => number;
  readonly randomHex: (bytes: number) => string;
  /** Called with the records that changed, by kind. */
  readonly onChanged: (touched: ReadonlyMap<string, readonly string[]>) => Promise<void>;
  /** Called with what colleagues did. */
  readonly onArrived: (arrived: Iterable<Arrived>) => Promise<void>;
  /** Called before erases of others become durable here. */
  readonly onErasing: (ids: readonly string[]) => Promise<Result<null, DiskError>>;
  /** Called when they are. */
  readonly onErased: (erased: readonly Erased[]) => Promise<void>;
}

/** The folder's, a packet's, and room. */
const mostOpen = 4;

/** Whole states of other computers on their way in: gathered piece by piece, weighed, joined. */
export class Joins {
  readonly #parts: JoinParts;
  readonly #lost: LostValues;
  readonly #open = new Map<string, Joining>();
  #opened = 0;

  constructor(parts: JoinParts) {
    this.#parts = parts;
    this.#lost = new LostValues(parts);
  }

  open(head: StateHead): string {
    this.#opened += 1;
    const join = String(this.#opened);
    // A sharing process that was ended leaves what it had handed over.
    for (const left of [...this.#open.keys()].slice(0, 1 - mostOpen)) this.#open.delete(left);
    this.#open.set(join, { head, records: [] });
    return join;
  }

  async add(join: string, lines: Uint8Array): Promise<void> {
    const breathe = createBreather();
    for (const records of readStateLines(lines)) {
      this.#open.get(join)?.records.push(...records);
      const pause = breathe();
      if (pause !== undefined) await pause;
    }
  }

  drop(join: string): void {
    this.#open.delete(join);
  }

  /** What would come and go; nothing for a join that is not open. */
  async weigh(join: string, before: Frontiers): Promise<Weight> {
    const { engine, queue } = this.#parts;
    const joining = this.#open.get(join);
    if (joining === undefined) return { live: 0, removed: 0, deletions: [], erased: [] };
    return queue(async () => {
      await loadForJoin(engine, joining);
      const source = stateOfParts(joining.head, await metOf(engine, joining));
      return weighJoin(engine.state, source, engine.around, before);
    });
  }

  async finish(join: string): Promise<Result<null, SharedError>> {
    const { engine, queue, checkpoints, onErasing, onErased } = this.#parts;
    const joining = this.#open.get(join);
    if (joining === undefined || !engine.isWritable()) return err({ kind: 'read-only' });
    const erased = await queue(() => this.#join(joining));
    const expected = await onErasing(erased.map(({ id }) => id));
    if (!expected.ok) return err({ kind: 'not-saved' });
    // In memory it is done; until a checkpoint has it, it counts for nothing and is done again.
    if (!(await this.#lost.keep()) || !(await checkpoints.now())) return err({ kind: 'not-saved' });
    this.#open.delete(join);
    await onErased(erased);
    return ok(null);
  }

  async #join(joining: Joining): Promise<readonly Erased[]> {
    const { engine, onChanged, onArrived } = this.#parts;
    await loadForJoin(engine, joining);
    const touched = new Map<string, string[]>();
    const touch = (kind: string, id: string): void => {
      const ids = touched.get(kind);
      if (ids === undefined) touched.set(kind, [id]);
      else ids.push(id);
    };
    for (const { kind, record } of joining.records) touch(kind, record.id);
    const before = await lookBefore(engine, touched);
    const erased = await joinState(engine, joining, (place, gone) => {
      this.#lost.take(place, gone);
    });
    for (const { kind, id } of erased) touch(kind, id);
    await onChanged(touched);
    await onArrived(arrivedByJoin(engine, before));
    return erased;
  }
}

/** Only what is here can go, so the rest need not be unpacked. */
const metOf = async (engine: Engine, { records }: Joining): Promise<readonly StateRecord[]> => {
  const breathe = createBreather();
  const met: StateRecord[] = [];
  for (const one of records) {
    if (engine.state.records.has(one.kind, one.record.id)) met.push(one);
    const pause = breathe();
    if (pause !== undefined) await pause;
  }
  return met;
};
