import type { Clock } from '../../../../main/sync/ports.ts';

/** A clock that moves when it is told to, and at once for who sleeps. */
export class VirtualClock implements Clock {
  #now: number;

  constructor(start = Date.UTC(2026, 10, 24, 9)) {
    this.#now = start;
  }

  readonly now = (): number => this.#now;

  readonly sleep = (ms: number): Promise<void> => {
    this.pass(ms);
    return Promise.resolve();
  };

  pass(ms: number): void {
    this.#now += ms;
  }
}
