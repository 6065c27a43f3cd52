/** How far ahead of this computer's own time a stamp may be: one wrong clock must not rule for years. */
export const maxAheadMs = 5 * 60_000;

const maxMs = 2 ** 48 - 1;
const maxCount = 0xffff;
const shape = /^[0-9a-f]{16}$/;

interface Reading {
  readonly ms: number;
  readonly count: number;
}

/**
 * A hybrid logical clock. A stamp is 48 bits of milliseconds and a 16-bit counter in 16 hex digits,
 * so that stamps sort as text. Stamps only order writes that did not know of each other; which
 * write replaced which is told by dots. So a clock that jumps may give an earlier stamp, never an
 * exception.
 */
export interface HybridClock {
  readonly next: () => string;
  /** Takes notice of a stamp from elsewhere, so that the next one is later, as far as allowed. */
  readonly meet: (stamp: string) => void;
}

export const createHybridClock = (now: () => number): HybridClock => {
  let last: Reading = { ms: 0, count: 0 };

  return {
    next: () => {
      const ownMs = clampMs(now());
      last = after(ownMs > last.ms ? null : last, ownMs);
      return formatStamp(last);
    },
    meet: (stamp) => {
      if (!shape.test(stamp)) return;
      const met = capped(readingOf(stamp), clampMs(now()));
      if (isLater(met, last)) last = met;
    },
  };
};

/** The first reading later than `previous`, within the limit; the own time when there is none. */
const after = (previous: Reading | null, ownMs: number): Reading => {
  if (previous === null) return { ms: ownMs, count: 0 };
  const { ms, count } = capped(previous, ownMs);
  if (count < maxCount) return { ms, count: count + 1 };
  return capped({ ms: ms + 1, count: 0 }, ownMs);
};

const capped = (reading: Reading, ownMs: number): Reading => {
  const latestMs = Math.min(ownMs + maxAheadMs, maxMs);
  return reading.ms > latestMs ? { ms: latestMs, count: 0 } : reading;
};

const isLater = (one: Reading, other: Reading): boolean =>
  one.ms > other.ms || (one.ms === other.ms && one.count > other.count);

const clampMs = (ms: number): number =>
  Number.isFinite(ms) ? Math.min(Math.max(Math.floor(ms), 0), maxMs) : 0;

const formatStamp = ({ ms, count }: Reading): string =>
  ms.toString(16).padStart(12, '0') + count.toString(16).padStart(4, '0');

const readingOf = (stamp: string): Reading => ({
  ms: Number.parseInt(stamp.slice(0, 12), 16),
  count: Number.parseInt(stamp.slice(12), 16),
});

/** The wall-clock milliseconds inside a stamp. */
export const msOfStamp = (stamp: string): number => readingOf(stamp).ms;
