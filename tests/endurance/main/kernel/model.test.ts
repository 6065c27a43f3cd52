import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEntry } from '../../../../main/kernel/applyEntry.ts';
import { canonicalState } from '../../../../main/kernel/canonical.ts';
import type { Entry } from '../../../../main/kernel/entry.ts';
import { joinInto } from '../../../../main/kernel/join.ts';
import { emptyState } from '../../../../main/kernel/state.ts';
import type { KernelState } from '../../../../main/kernel/state.ts';
import { referenceState } from './reference.ts';
import { holds } from '../../../unit/main/kernel/seeded.ts';
import {
  actorName,
  around,
  copyOf,
  describeState,
  writeEntry,
} from '../../../unit/main/kernel/world.ts';
import type { Choice, Replica } from '../../../unit/main/kernel/world.ts';

type Step = readonly [...Choice, number, number];

/**
 * Replicas on one shared folder: logs from which old entries vanish, bases, late joiners,
 * restarts under a new actor, erases. Nothing is delivered in a promised order.
 */
class Folder {
  readonly replicas: Replica[] = [];
  /** Every entry ever written; only the reference looks here. */
  readonly archive: Entry[] = [];
  readonly #logs = new Map<string, Entry[]>();
  readonly #bases: KernelState[] = [];
  #actors = 0;

  constructor(replicas: number) {
    for (let i = 0; i < replicas; i += 1) this.#arrive();
  }

  step([what, who, a, b, c, d]: Step, tick: number): void {
    const replica = this.replicas[who % this.replicas.length];
    if (replica === undefined) return;
    switch (what % 12) {
      case 0:
        this.#bases.push(copyOf(replica.state));
        return;
      case 1:
        this.#joinBase(replica, a);
        return;
      case 2:
        this.#dropOldEntries(a);
        return;
      case 3:
        if (b % 4 === 0 && this.replicas.length < 5) this.#arrive();
        else if (b % 4 === 1) replica.actor = this.#newActor();
        return;
      case 4:
      case 5:
      case 6:
      case 7:
        this.#deliver(replica, a, b);
        return;
      default:
        this.#write(replica, [a, b, c, d], tick);
    }
  }

  #newActor(): string {
    this.#actors += 1;
    return actorName(this.#actors);
  }

  #arrive(): void {
    this.replicas.push({ actor: this.#newActor(), state: emptyState() });
  }

  #write(replica: Replica, choice: Choice, tick: number): void {
    const entry = writeEntry(replica, choice, tick);
    this.archive.push(entry);
    this.#logs.set(entry.a, [...(this.#logs.get(entry.a) ?? []), entry]);
  }

  #deliver({ state }: Replica, which: number, from: number): void {
    const logs = [...this.#logs.values()];
    const log = logs[which % Math.max(logs.length, 1)];
    // Now and then a stretch, now and then entries that were seen long ago.
    for (const entry of log?.slice(from % 4 === 0 ? 0 : from % (log.length + 1)) ?? []) {
      applyEntry(state, entry, around);
    }
  }

  #joinBase({ state }: Replica, which: number): void {
    const base = this.#bases[which % Math.max(this.#bases.length, 1)];
    if (base !== undefined) joinInto(state, copyOf(base), around);
  }

  /** What a base covers may leave the log. */
  #dropOldEntries(which: number): void {
    const base = this.#bases[which % Math.max(this.#bases.length, 1)];
    if (base === undefined) return;
    for (const [actor, log] of this.#logs) {
      this.#logs.set(
        actor,
        log.filter(({ n }) => n > (base.seen.get(actor) ?? 0)),
      );
    }
  }

  /** Everybody hears everything: there and back along the row, so each by another road. */
  settle(): void {
    const row = this.replicas.map(({ state }) => state);
    for (const [at, state] of row.slice(1).entries()) join(state, row[at]);
    for (const [at, state] of [...row.slice(0, -1).entries()].reverse()) join(state, row[at + 1]);
  }
}

const join = (target: KernelState, source: KernelState | undefined): void => {
  if (source !== undefined) joinInto(target, copyOf(source), around);
};

const byte = fc.nat(255);
const run = fc.array(fc.tuple(byte, byte, byte, byte, byte, byte), {
  minLength: 4,
  maxLength: 24,
  size: 'max',
});

describe('the merge kernel on a shared folder', () => {
  it('agrees with the reference in 20,000 random runs of bases, late joiners, dropped logs and erases', () => {
    holds('model of the kernel', 20_000, run, (choices) => {
      const folder = new Folder(3);

      choices.forEach((choice, tick) => {
        folder.step(choice, tick + 1);
      });

      for (const { state } of folder.replicas) expectReference(folder, state);
      folder.settle();
      const [first, ...others] = folder.replicas.map(({ state }) => canonicalState(state));
      for (const other of others) if (other !== first) expect(other).toBe(first);
      for (const { state } of folder.replicas) expectReference(folder, state);
    });
  });
});

/** `expect` is slow at this count, so it is asked only to tell the difference. */
const expectReference = (folder: Folder, state: KernelState): void => {
  const wanted = referenceState(folder.archive, state.seen, around.hash);
  const found = describeState(state);
  if (found !== wanted) expect(JSON.parse(found)).toEqual(JSON.parse(wanted));
};
