import type { Clock } from '../ports.ts';

const firstWaitMs = 1_000;
const longestWaitMs = 10 * 60_000;
/** After this long it is worth telling somebody. */
const tellAfterMs = 60_000;

export interface Pending {
  readonly file: string;
  readonly why: string;
  readonly sinceMs: number;
}

interface Trial {
  readonly why: string;
  readonly sinceMs: number;
  readonly waitMs: number;
  readonly nextMs: number;
}

/** Which files could not be read yet, and when to try each again: longer and longer, never giving up. */
export class Patience {
  readonly #clock: Clock;
  readonly #trials = new Map<string, Trial>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  mayTry(path: string): boolean {
    const trial = this.#trials.get(path);
    // A clock that was set back must not stop anything.
    const now = this.#clock.now();
    return trial === undefined || now >= trial.nextMs || now < trial.sinceMs;
  }

  failed(path: string, why: string): void {
    const before = this.#trials.get(path);
    const now = this.#clock.now();
    const waitMs = Math.min(before === undefined ? firstWaitMs : before.waitMs * 2, longestWaitMs);
    const sinceMs = before?.sinceMs ?? now;
    this.#trials.set(path, { why, sinceMs, waitMs, nextMs: now + waitMs });
  }

  isFailing(path: string): boolean {
    return this.#trials.has(path);
  }

  done(path: string): void {
    this.#trials.delete(path);
  }

  /** Forgets files that are no longer there. */
  keepOnly(paths: ReadonlySet<string>): void {
    for (const path of this.#trials.keys()) if (!paths.has(path)) this.#trials.delete(path);
  }

  /** What could not be read for longer than it takes a program to bring it. */
  pending(): readonly Pending[] {
    const before = this.#clock.now() - tellAfterMs;
    return [...this.#trials].flatMap(([file, { why, sinceMs }]) =>
      sinceMs <= before ? [{ file, why, sinceMs }] : [],
    );
  }
}
