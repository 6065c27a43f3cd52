import { dotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import type { Batch, Deletion, Frontiers, Standing } from '../port.ts';
import { deletionsIn, isMass, massWindowMs, takenAwayBy } from './massChange.ts';

/** Somebody who takes so much away that a person must say yes first. */
export interface Held {
  /** By which an answer names the question. */
  readonly key: string;
  readonly device: string;
  readonly authorId: string;
  /** Records that go within the hour, and how many of those for good. */
  readonly count: number;
  readonly erased: number;
}

/** One question for each computer, whatever the number of runs in which it took away. */
export interface HeldComputer extends Held {
  readonly actors: readonly string[];
}

/** `keep`: it is taken in, and the records stay. */
export type Approval = 'remove' | 'keep';

export interface Arrival {
  readonly batch: Batch;
  readonly device: string;
}

export interface Arrived {
  readonly arrivals: readonly Arrival[];
  /** Of what they take away: what stood here before. Nothing else can be lost. */
  readonly standing: readonly Standing[];
  /** How many records stood here before. */
  readonly records: number;
}

interface Gone {
  readonly at: number;
  readonly isErased: boolean;
  /** Of the entries that took it away. */
  readonly dots: ReadonlySet<string>;
  readonly deletions: readonly Deletion[];
}

type GoneById = ReadonlyMap<string, Gone>;

interface Question {
  readonly authorId: string;
  /** By actor that takes away: how far it was read. */
  readonly upTo: ReadonlyMap<string, number>;
  readonly gone: GoneById;
}

/**
 * Sees it when one computer takes very much away, also when it does so record by record, in many
 * files, or over several runs of the app: it counts what came in of it within the hour.
 */
export class MassWatch {
  /** By device. */
  readonly #held = new Map<string, Question>();
  /** By actor: up to where was said yes to, and no further: the next time is asked again. */
  readonly #approved = new Map<string, number>();
  /** What a person wants to keep, and what was not taken back yet. */
  #kept: readonly Deletion[] = [];
  /** By device and record: what was let through, without a question. */
  readonly #gone = new Map<string, GoneById>();

  held(): readonly HeldComputer[] {
    return [...this.#held].map(([device, { authorId, upTo, gone }]) => {
      const erased = [...gone.values()].filter(({ isErased }) => isErased).length;
      const actors = [...upTo.keys()];
      return { key: device, device, authorId, count: gone.size, erased, actors };
    });
  }
  heldActors(): ReadonlySet<string> {
    return new Set(this.held().flatMap(({ actors }) => actors));
  }

  /** True when there was such a question. */
  approve(device: string, as: Approval): boolean {
    const question = this.#held.get(device);
    if (question === undefined) return false;
    // What an earlier answer keeps stays kept, whatever is said of what came after it.
    if (as === 'keep') {
      this.#kept = [...this.#kept, ...[...question.gone.values()].flatMap((one) => one.deletions)];
    }
    this.#gone.delete(device);
    this.#held.delete(device);
    for (const [actor, upTo] of question.upTo) this.#approve(actor, upTo);
    return true;
  }
  /** The person was asked in another way. */
  trust(actor: string): void {
    this.#approve(actor, Infinity);
  }
  /** Deletes to take back before anything is taken in: a person wants to keep the records. */
  kept(): readonly Deletion[] {
    return this.#kept;
  }
  /** Said once is enough: it goes to everybody. */
  tookBack(kept: readonly Deletion[]): void {
    const said = new Set(kept);
    this.#kept = this.#kept.filter((one) => !said.has(one));
  }
  /** What was taken in does not come again. */
  forget(seen: Frontiers): void {
    for (const [actor, upTo] of this.#approved) {
      if (upTo <= (seen[actor] ?? 0)) this.#approved.delete(actor);
    }
  }

  /** Of what arrived together, what may be taken in now. */
  judge({ arrivals, standing, records }: Arrived, now: number): readonly Arrival[] {
    const there = new Map(standing.map((one) => [one.id, one]));
    for (const device of new Set(arrivals.map((one) => one.device))) {
      const own = arrivals.flatMap((one) => (one.device === device ? [one.batch] : []));
      const gone = this.#goneWith(device, own, { there, now });
      if (gone.size === 0) continue;
      const isAsked = this.#held.has(device) || isMass(gone.size, records);
      if (!isAsked || !this.#hold(device, own, gone)) this.#gone.set(device, gone);
    }
    const held = this.heldActors();
    return arrivals.filter(({ batch }) => !held.has(batch.actor));
  }

  #approve(actor: string, upTo: number): void {
    this.#approved.set(actor, Math.max(upTo, this.#approved.get(actor) ?? 0));
  }

  /** Runs that take nothing away that stood here go on. False when all do. */
  #hold(device: string, batches: readonly Batch[], gone: GoneById): boolean {
    const before = this.#held.get(device);
    const upTo = new Map(before?.upTo);
    let authorId = before?.authorId ?? '';
    for (const batch of batches) {
      const isTaking = this.#unasked(batch).some((entry) =>
        takenAwayBy(entry).some(({ id }) => gone.get(id)?.dots.has(dotOf(entry)) === true),
      );
      if (!isTaking && !upTo.has(batch.actor)) continue;
      upTo.set(batch.actor, Math.max(batch.last, upTo.get(batch.actor) ?? 0));
      authorId = batch.entries.at(-1)?.by ?? authorId;
    }
    if (upTo.size > 0) this.#held.set(device, { authorId, upTo, gone });
    return upTo.size > 0;
  }

  /** What the device took away within the hour, these included; all of it while it is asked about. */
  #goneWith(
    device: string,
    batches: readonly Batch[],
    { there, now }: { readonly there: ReadonlyMap<string, Standing>; readonly now: number },
  ): GoneById {
    const asked = this.#held.get(device)?.gone;
    // A clock that was set back must not keep an hour going for years.
    const lately = [...(this.#gone.get(device) ?? [])].filter(
      ([, { at }]) => at <= now && now - at < massWindowMs,
    );
    const gone = new Map(asked ?? lately);
    for (const entry of batches.flatMap((batch) => this.#unasked(batch))) {
      for (const op of entry.ops) if (op.op === 'undel') gone.delete(op.r);
      for (const { id, isErased } of takenAwayBy(entry)) {
        const [earlier, standing] = [gone.get(id), there.get(id)];
        const isLost = standing !== undefined && (isErased || !standing.isDeleted);
        if (earlier === undefined && !isLost) continue;
        // A file may come again before it is taken in.
        const isNew = earlier?.dots.has(dotOf(entry)) !== true;
        const deletions = deletionsIn([entry]).filter((one) => one.id === id && isNew);
        gone.set(id, {
          at: isNew ? now : earlier.at,
          isErased: isErased || earlier?.isErased === true,
          dots: new Set([...(earlier?.dots ?? []), dotOf(entry)]),
          deletions: [...(earlier?.deletions ?? []), ...deletions],
        });
      }
    }
    return gone;
  }

  #unasked({ actor, entries }: Batch): readonly Entry[] {
    const upTo = this.#approved.get(actor) ?? 0;
    return entries.filter(({ n }) => n > upTo);
  }
}

const dotOf = ({ a, n }: Entry): string => dotText(a, n);
