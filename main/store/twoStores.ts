import type { StoreName } from '../../shared/domain/entity.ts';
import { entityOf } from '../../shared/domain/kinds.ts';
import { ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { DiskError } from './disk/diskError.ts';
import type { Engine } from './engine/engine.ts';
import type { Entry } from '../kernel/entry.ts';

/** What one action writes in each store: mostly one entry. */
export type Halves = Readonly<Record<StoreName, readonly Entry[]>>;

/**
 * The private and the shared store of a profile. Nothing goes from the first to the second but
 * entries that were made for the second.
 */
export class TwoStores {
  readonly private: Engine;
  readonly shared: Engine;
  /** Durable in the private log, and still to be written to the shared one. */
  #owed: Entry[];

  /** `also`: the halves for the shared store that the private log still holds. */
  constructor(engines: Readonly<Record<StoreName, Engine>>, also: readonly Entry[]) {
    this.private = engines.private;
    this.shared = engines.shared;
    this.#owed = also.filter((entry) => !this.shared.hasSeen(entry));
  }

  all(): readonly Engine[] {
    return [this.private, this.shared];
  }

  /** Where a record is, or where a new one of its kind goes. */
  async engineOf(kind: string, id: string): Promise<Engine> {
    for (const engine of this.all()) {
      if (!engine.records.isLoaded(kind, id)) await engine.records.load(kind, id);
      if (engine.records.find(kind, id) !== undefined) return engine;
    }
    return entityOf(kind)?.home === 'shared' ? this.shared : this.private;
  }

  nameOf(engine: Engine): StoreName {
    return engine === this.shared ? 'shared' : 'private';
  }

  /** Makes an action durable in whichever stores it is for, and applies it: all of it or nothing. */
  async write(halves: Halves): Promise<Result<null, DiskError>> {
    if (halves.shared.length === 0) return keep(this.private, halves.private);
    const paid = await this.payOwed();
    if (!paid.ok) return paid;
    if (halves.private.length === 0) return keep(this.shared, halves.shared);
    const kept = await keep(this.private, halves.private, halves.shared);
    if (!kept.ok) return kept;
    // The private log holds both halves now, so the action is safe; the shared log may come later.
    this.#owed.push(...halves.shared);
    await this.payOwed();
    return kept;
  }

  /** Writes to the shared log what only the private one holds. Refused or not, it is shown. */
  async payOwed(): Promise<Result<null, DiskError>> {
    for (let entry = this.#owed[0]; entry !== undefined; entry = this.#owed[0]) {
      const paid = await keep(this.shared, [entry]);
      if (!paid.ok) {
        for (const owed of this.#owed) await this.shared.apply(owed);
        return paid;
      }
      this.#owed.shift();
    }
    return ok(null);
  }
}

const keep = async (
  engine: Engine,
  own: readonly Entry[],
  also: readonly Entry[] = [],
): Promise<Result<null, DiskError>> => {
  if (own.length === 0) return ok(null);
  const appended = await engine.append({ own, also });
  if (!appended.ok) return appended;
  for (const entry of own) await engine.apply(entry, appended.value);
  return ok(null);
};
