import type { Result } from '../../shared/result.ts';
import type { DiskError } from './disk/diskError.ts';
import type { Entries } from './edit/planAction.ts';
import type { Author } from './edit/plan.ts';
import type { Engine } from './engine/engine.ts';
import type { DotText } from '../kernel/dot.ts';
import type { Entry, Op } from '../kernel/entry.ts';
import type { HybridClock } from '../kernel/hlc.ts';
import { renameActor } from '../kernel/renameActor.ts';
import type { TwoStores } from './twoStores.ts';

export interface WriterParts {
  readonly stores: TwoStores;
  readonly clock: HybridClock;
  readonly authorId: string;
  /** `bytes` random bytes as hex digits. */
  readonly randomHex: (bytes: number) => string;
}

/** Makes entries of what this run of the app writes, and makes them durable. */
export class WriterOfEntries {
  readonly #parts: WriterParts;
  /** One actor a store and a run, never used again: a restored backup cannot repeat a dot. */
  readonly #actors = new Map<Engine, string>();

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  authorIn(engine: Engine): Author {
    const actor = this.#actors.get(engine) ?? this.#parts.randomHex(8);
    this.#actors.set(engine, actor);
    const n = (engine.state.seen.get(actor) ?? 0) + 1;
    return { actor, n, by: this.#parts.authorId };
  }

  /** Under which actor this run wrote in a store; undefined while it wrote nothing there. */
  writingIn(engine: Engine): string | undefined {
    const actor = this.#actors.get(engine);
    return actor !== undefined && engine.state.seen.has(actor) ? actor : undefined;
  }

  async write(ops: Entries, action: string): Promise<Result<null, DiskError>> {
    const { stores, clock, randomHex } = this.#parts;
    const isForBoth = ops.private.length > 0 && ops.shared.length > 0;
    const group = isForBoth ? { g: randomHex(8) } : {};
    const t = clock.next();
    const half = (engine: Engine, all: readonly (readonly Op[])[]): readonly Entry[] => {
      const { actor, n, by } = this.authorIn(engine);
      return all.map((of, at) => ({ a: actor, n: n + at, t, by, act: action, ...group, ops: of }));
    };
    const written = await stores.write({
      private: half(stores.private, ops.private),
      shared: half(stores.shared, ops.shared),
    });
    if (!written.ok) this.#takeBackTexts(ops);
    return written;
  }

  /** Never writes under an actor again that somebody else writes under too. */
  leave(actor: string): void {
    for (const [engine, known] of this.#actors) if (known === actor) this.#actors.delete(engine);
  }

  /** An entry by which everybody ignores others, and the same ones again under a fresh actor. */
  async rewrite(
    engine: Engine,
    voided: readonly DotText[],
    entries: readonly Entry[],
  ): Promise<Result<null, DiskError>> {
    const { actor, n, by } = this.authorIn(engine);
    const t = this.#parts.clock.next();
    const voiding: Entry = { a: actor, n, t, by, act: 'edit', ops: [{ op: 'void', p: voided }] };
    const own = [voiding, ...renameActor(entries, actor, n + 1)];
    const name = this.#parts.stores.nameOf(engine);
    return this.#parts.stores.write({ private: [], shared: [], [name]: own });
  }

  /** The stamps of others: the next one here is later. */
  meet(stamp: string): void {
    this.#parts.clock.meet(stamp);
  }

  /** An edit of a text is made in its document before the disk has taken it. */
  #takeBackTexts(ops: Entries): void {
    for (const name of ['private', 'shared'] as const) {
      for (const op of ops[name].flat()) {
        if (op.op === 'txt') this.#parts.stores[name].texts.forgetDoc(op.r);
      }
    }
  }
}
