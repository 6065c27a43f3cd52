import type { Clock } from '../../../../main/sync/ports.ts';

interface Sleeper {
  readonly untilMs: number;
  readonly wake: () => void;
}

/** A clock that moves when it is told to; who sleeps waits for that. */
export class SteppedClock implements Clock {
  #nowMs = Date.UTC(2026, 10, 24, 9);
  readonly #sleepers = new Set<Sleeper>();

  readonly now = (): number => this.#nowMs;

  readonly sleep = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const wake = (): void => {
        this.#sleepers.delete(sleeper);
        signal?.removeEventListener('abort', wake);
        resolve();
      };
      const sleeper = { untilMs: this.#nowMs + ms, wake };
      if (signal?.aborted === true) {
        wake();
        return;
      }
      this.#sleepers.add(sleeper);
      signal?.addEventListener('abort', wake);
    });

  pass(ms: number): void {
    this.#nowMs += ms;
    for (const { untilMs, wake } of this.#sleepers) if (untilMs <= this.#nowMs) wake();
  }

  /**
   * Lets time go by, a second at a time, until it is so. It stands still while `isBusy`: what truly
   * works takes its own time, and must not look as if it hung because the computer is slow.
   */
  async passUntil(isSo: () => boolean, isBusy: () => boolean): Promise<void> {
    while (!isSo()) {
      if (!isBusy()) this.pass(1_000);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
  }
}
