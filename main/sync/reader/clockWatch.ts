/** The clock of a colleague's computer, beside this one's. */
export interface ClockOff {
  readonly device: string;
  /** Below zero: it is slow. */
  readonly aheadMs: number;
}

const minuteMs = 60_000;
/** A sound clock gives stamps up to five minutes ahead, after it met such ones. */
const fastFromMs = 6 * minuteMs;
const slowFromMs = 30 * minuteMs;
/** Once may be somebody who worked without the folder for a while. */
const slowAfterMoments = 2;

interface Fresh {
  readonly leastAgeMs: number;
  readonly moments: number;
  readonly lastMs: number;
}

/**
 * Notices clocks that are wrong, by what colleagues write. A stamp from the future is proof. An old
 * one in a file that appeared just now is not, until everything fresh of that computer is as old.
 */
export class ClockWatch {
  readonly #off = new Map<string, number>();
  readonly #fresh = new Map<string, Fresh>();

  /** `isFresh`: the file was not there at the look before this one, shortly ago. */
  note(device: string, newestMs: number, nowMs: number, isFresh: boolean): void {
    const aheadMs = newestMs - nowMs;
    if (aheadMs >= fastFromMs) this.#off.set(device, aheadMs);
    else if (isFresh) this.#noteFresh(device, -aheadMs, nowMs);
  }

  off(): readonly ClockOff[] {
    return [...this.#off].map(([device, aheadMs]) => ({ device, aheadMs }));
  }

  #noteFresh(device: string, ageMs: number, nowMs: number): void {
    const before = this.#fresh.get(device);
    const isNext = before?.lastMs !== nowMs;
    const leastAgeMs = Math.min(ageMs, before?.leastAgeMs ?? ageMs);
    const moments = (before?.moments ?? 0) + (isNext ? 1 : 0);
    this.#fresh.set(device, { leastAgeMs, moments, lastMs: nowMs });
    if (leastAgeMs < slowFromMs) this.#off.delete(device);
    else if (moments >= slowAfterMoments) this.#off.set(device, -leastAgeMs);
  }
}
