import { describe, expect, it } from 'vitest';
import { createHybridClock, maxAheadMs, msOfStamp } from '../../../../main/kernel/hlc.ts';

const clockAt = (start: number) => {
  let nowMs = start;
  const clock = createHybridClock(() => nowMs);
  return {
    ...clock,
    turnTo: (ms: number) => {
      nowMs = ms;
    },
  };
};
const year2026 = Date.UTC(2026, 10, 24);

describe('the hybrid clock', () => {
  it('gives stamps of 16 hex digits that sort in the order they were given', () => {
    const clock = clockAt(year2026);

    const stamps = Array.from({ length: 100 }, () => clock.next());

    expect(stamps.every((stamp) => /^[0-9a-f]{16}$/.test(stamp))).toBe(true);
    expect([...stamps].sort()).toEqual(stamps);
    expect(new Set(stamps).size).toBe(100);
  });

  it('keeps going forward when the time of the computer is put back a little', () => {
    const clock = clockAt(year2026);
    const before = clock.next();

    clock.turnTo(year2026 - 60_000);

    expect(clock.next() > before).toBe(true);
  });

  it('follows a stamp from elsewhere', () => {
    const clock = clockAt(year2026);
    const ahead = clockAt(year2026 + 1_000).next();

    clock.meet(ahead);

    expect(clock.next() > ahead).toBe(true);
  });

  it('never runs more than five minutes ahead because of somebody else', () => {
    const clock = clockAt(year2026);

    clock.meet(clockAt(year2026 + 10 * 365 * 86_400_000).next());

    expect(msOfStamp(clock.next()) - year2026).toBeLessThanOrEqual(maxAheadMs);
  });

  it('comes back within five minutes when its own time was years ahead and is put right', () => {
    const clock = clockAt(year2026 + 10 * 365 * 86_400_000);
    clock.next();

    clock.turnTo(year2026);

    expect(msOfStamp(clock.next()) - year2026).toBeLessThanOrEqual(maxAheadMs);
  });

  it('gives more stamps in one millisecond than its counter holds', () => {
    const clock = clockAt(year2026);
    const first = clock.next();

    const stamps = Array.from({ length: 70_000 }, () => clock.next());

    expect(stamps.at(-1)?.slice(0, 12)).not.toBe(first.slice(0, 12));
    expect(new Set(stamps).size).toBe(70_000);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -5, 2 ** 60])('lives with a time of %s', (ms) => {
    const clock = clockAt(ms);

    clock.meet('no stamp');
    clock.meet('f'.repeat(16));

    expect(clock.next()).toMatch(/^[0-9a-f]{16}$/);
  });
});
