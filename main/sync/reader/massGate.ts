import type { SyncParts } from '../parts.ts';
import { takenAwayBy } from './massChange.ts';
import type { Before } from './massChange.ts';
import { MassWatch } from './massWatch.ts';
import type { Arrival } from './massWatch.ts';

/** Lets in what arrived, but for what a person must be asked about first, and carries out the answer. */
export class MassGate {
  readonly watch = new MassWatch();
  readonly #parts: Pick<SyncParts, 'shared' | 'clock'>;

  constructor(parts: Pick<SyncParts, 'shared' | 'clock'>) {
    this.#parts = parts;
  }

  /** Of what arrived together, what may be taken in now. */
  async letIn(
    arrivals: readonly Arrival[],
    { seen: before, records }: Before,
  ): Promise<readonly Arrival[]> {
    const { shared, clock } = this.#parts;
    const targets = arrivals.flatMap(({ batch }) => batch.entries.flatMap(takenAwayBy));
    const standing = targets.length === 0 ? [] : await shared.standing({ targets, before });
    return this.watch.judge({ arrivals, standing, records }, clock.now());
  }

  /**
   * What a person keeps, at once: an undelete also holds for a delete that comes later, in a file or
   * in a base. False when the disk did not take it.
   */
  async takeBack(): Promise<boolean> {
    const kept = this.watch.kept();
    if (kept.length === 0) return true;
    if (!(await this.#parts.shared.undelete(kept)).ok) return false;
    this.watch.tookBack(kept);
    return true;
  }
}
