import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { DiskError } from './disk/diskError.ts';
import type { Engine } from './engine/engine.ts';
import { createQueue } from './queue.ts';
import type { Queue } from './queue.ts';
import type { TwoStores } from './twoStores.ts';

/** The log is read whole at the next start, so it may not grow without end. */
const urgentBytes = 4 << 20;
const idleBytes = 64 << 10;
const idleMs = 20_000;

/** Decides when the readable files are written anew, and sees to it that it happens one at a time. */
export class Checkpoints {
  readonly #stores: TwoStores;
  /** Changes wait in this one; the writing of a checkpoint does not hold them up. */
  readonly #changes: Queue;
  readonly #writing = createQueue();
  #idle: NodeJS.Timeout | undefined;
  #isAsked = false;

  constructor(stores: TwoStores, changes: Queue) {
    this.#stores = stores;
    this.#changes = changes;
  }

  afterWrite(): void {
    const { private: own, shared } = this.#stores;
    const bytes = Math.max(own.bytesSinceCheckpoint(), shared.bytesSinceCheckpoint());
    if (bytes >= urgentBytes) this.#ask();
    if (bytes < idleBytes || bytes >= urgentBytes) this.#stopIdle();
    else if (this.#idle === undefined) this.#startIdle();
    // With every edit: setting the clock back costs less than a clock of its own.
    else this.#idle.refresh();
  }

  /** True when the disk took all of it. */
  async now(): Promise<boolean> {
    const results = await this.#writing(() => this.#all(true));
    return results.every(({ ok: isWritten }) => isWritten);
  }

  async last(): Promise<void> {
    this.#stopIdle();
    await this.#writing(() => this.#all(false));
  }

  /**
   * Leaves nothing of erased records in logs, shards and history. Two checkpoints: the disk keeps
   * the one before the last. Both stores: the private log may hold what was meant for the shared one.
   */
  purge(ids: readonly string[]): Promise<Result<null, DiskError>> {
    return this.#writing(async () => {
      const paid = await this.#changes(() => this.#stores.payOwed());
      if (!paid.ok) return paid;
      for (const engine of this.#stores.all()) {
        const forgotten = await engine.forgetHistory(new Set(this.#goneFrom(engine, ids)));
        if (!forgotten.ok) return forgotten;
        for (let time = 0; time < 2; time += 1) {
          const written = await this.#one(engine);
          if (!written.ok) return written;
        }
      }
      return ok(null);
    });
  }

  /** Private words beside a colleague's record lie under its id: they can go while that stays. */
  #goneFrom(engine: Engine, ids: readonly string[]): readonly string[] {
    return engine === this.#stores.shared ? ids.filter((id) => engine.isErased(id)) : ids;
  }

  #startIdle(): void {
    this.#idle = setTimeout(() => {
      this.#stopIdle();
      this.#ask();
    }, idleMs);
    this.#idle.unref();
  }

  #stopIdle(): void {
    clearTimeout(this.#idle);
    this.#idle = undefined;
  }

  #ask(): void {
    if (this.#isAsked) return;
    this.#isAsked = true;
    void this.#writing(async () => {
      this.#isAsked = false;
      await this.#all(false);
    });
  }

  async #all(isForced: boolean): Promise<readonly Result<null, DiskError>[]> {
    // The private log may only go once the shared one has its half of every action.
    const paid = await this.#changes(() => this.#stores.payOwed());
    if (!paid.ok) return [paid];
    const results: Result<null, DiskError>[] = [];
    for (const engine of this.#stores.all()) {
      if (!engine.isWritable()) continue;
      if (!isForced && !engine.needsCheckpoint()) continue;
      results.push(await this.#one(engine));
    }
    return results;
  }

  /** A shard that the disk found damaged is made again, and then the checkpoint too. */
  async #one(engine: Engine): Promise<Result<null, DiskError>> {
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const write = await this.#changes(() => Promise.resolve(engine.beginCheckpoint()));
      const written = await write();
      if (written.ok) return ok(null);
      if (written.error.kind !== 'shard-needed') return err(written.error);
    }
    return err({ kind: 'disk-error' });
  }
}
