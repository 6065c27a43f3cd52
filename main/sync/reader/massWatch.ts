import type { Entry } from '../../kernel/entry.ts';
import type { Batch, Deletion } from '../port.ts';
import { deletionsIn, isMass, massWindowMs, takenAwayBy } from './massChange.ts';

/** An actor that takes so much away that a person must say yes first. */
export interface Held {
  readonly actor: string;
  readonly device: string;
  readonly authorId: string;
  /** Records its computer takes away within the hour, and how many of those for good. */
  readonly count: number;
  readonly erased: number;
}

/** `keep`: it is taken in, and the records stay. */
export type Approval = 'remove' | 'keep';

export interface Arrival {
  readonly batch: Batch;
  readonly device: string;
}

export interface Judged {
  readonly taken: readonly Arrival[];
  /** Deletes to take back before these are taken in: a person wants to keep the records. */
  readonly kept: readonly Deletion[];
}

interface Gone {
  readonly at: number;
  readonly isErased: boolean;
  readonly deletions: readonly Deletion[];
}

interface Approved {
  readonly upTo: number;
  readonly as: Approval;
  /** What was let through earlier in that hour. */
  readonly also: readonly Deletion[];
}

/**
 * Sees it when one computer takes very much away, also when it does so record by record, in many
 * files, or over several runs of the app: it counts what came in of it within the hour.
 */
export class MassWatch {
  readonly #held = new Map<string, Held & { readonly upTo: number }>();
  /** What was said yes to, and no further: the next time is asked again. */
  readonly #approved = new Map<string, Approved>();
  /** By device and record: what was let through, without a question. */
  readonly #gone = new Map<string, Map<string, Gone>>();

  held(): readonly Held[] {
    return [...this.#held.values()].map(({ upTo: _upTo, ...held }) => held);
  }
  isHeld(actor: string): boolean {
    return this.#held.has(actor);
  }
  approve(actor: string, as: Approval): void {
    const held = this.#held.get(actor);
    if (held === undefined) return;
    const gone = [...(this.#gone.get(held.device)?.values() ?? [])];
    this.#gone.delete(held.device);
    this.#held.delete(actor);
    const also = gone.flatMap(({ deletions }) => deletions);
    this.#approved.set(actor, { upTo: held.upTo, as, also });
  }
  /** The person was asked in another way. */
  trust(actor: string): void {
    this.#approved.set(actor, { upTo: Infinity, as: 'remove', also: [] });
  }

  /** Of what arrived together, what may be taken in now. `records`: how many there are here. */
  judge(arrivals: readonly Arrival[], records: number, now: number): Judged {
    const held = new Set<string>();
    for (const device of new Set(arrivals.map((one) => one.device))) {
      const own = arrivals.filter((one) => one.device === device);
      const gone = this.#goneWith(device, own, now);
      if (gone.size === 0) continue;
      if (!isMass(gone.size, records)) this.#gone.set(device, gone);
      else for (const actor of this.#hold(device, own, gone)) held.add(actor);
    }
    const taken = arrivals.filter(({ batch }) => !held.has(batch.actor));
    return { taken, kept: taken.flatMap(({ batch }) => this.#keptIn(batch)) };
  }

  #hold(device: string, arrivals: readonly Arrival[], gone: ReadonlyMap<string, Gone>): string[] {
    const erased = [...gone.values()].filter(({ isErased }) => isErased).length;
    const last = new Map<string, Entry>();
    const removing = new Set<string>();
    for (const { batch } of arrivals) {
      if (this.#unasked(batch).some((entry) => takenAwayBy(entry).length > 0)) {
        removing.add(batch.actor);
      }
      const end = batch.entries.at(-1);
      if (end !== undefined) last.set(batch.actor, end);
    }
    for (const actor of removing) {
      const end = last.get(actor);
      if (end === undefined) continue;
      const { n: upTo, by: authorId } = end;
      this.#held.set(actor, { actor, device, authorId, count: gone.size, erased, upTo });
    }
    return [...removing];
  }

  /** What the device took away within the hour, these included. */
  #goneWith(device: string, arrivals: readonly Arrival[], now: number): Map<string, Gone> {
    const before = [...(this.#gone.get(device) ?? [])];
    // A clock that was set back must not keep an hour going for years.
    const gone = new Map(before.filter(([, { at }]) => at <= now && now - at < massWindowMs));
    for (const { batch } of arrivals) {
      for (const entry of this.#unasked(batch)) {
        for (const op of entry.ops) {
          if (op.op === 'undel') gone.delete(op.r);
        }
        for (const { id, isErased } of takenAwayBy(entry)) {
          const deletions = deletionsIn([entry]).filter((one) => one.id === id);
          gone.set(id, { at: now, isErased, deletions });
        }
      }
    }
    return gone;
  }

  #unasked({ actor, entries }: Batch): readonly Entry[] {
    const upTo = this.#approved.get(actor)?.upTo ?? 0;
    return entries.filter(({ n }) => n > upTo);
  }

  #keptIn({ actor, entries }: Batch): readonly Deletion[] {
    const approved = this.#approved.get(actor);
    if (approved?.as !== 'keep') return [];
    const { upTo, also } = approved;
    const asked = deletionsIn(entries.filter(({ n }) => n <= upTo));
    return entries.some(({ n }) => n === upTo) ? [...asked, ...also] : asked;
  }
}
