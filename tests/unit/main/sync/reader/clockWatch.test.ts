import { describe, expect, it } from 'vitest';
import { ClockWatch } from '../../../../../main/sync/reader/clockWatch.ts';

const minuteMs = 60_000;
const noonMs = Date.UTC(2026, 10, 24, 12);

describe('a clock of a colleague', () => {
  it('is fast when it gives stamps from the future, however old the file', () => {
    const clocks = new ClockWatch();

    clocks.note('anneke', noonMs + 90 * minuteMs, noonMs, false);

    expect(clocks.off()).toEqual([{ device: 'anneke', aheadMs: 90 * minuteMs }]);
  });

  it('is not called slow because somebody worked without the folder for a while', () => {
    const clocks = new ClockWatch();

    clocks.note('anneke', noonMs - 180 * minuteMs, noonMs, true);
    clocks.note('anneke', noonMs - 170 * minuteMs, noonMs, true);
    clocks.note('berend', noonMs - 60 * 24 * 180 * minuteMs, noonMs, false);
    clocks.note('anneke', noonMs, noonMs + minuteMs, true);

    expect(clocks.off()).toEqual([]);
  });

  it('is slow when all that comes in fresh is old, and sound again once it is not', () => {
    const clocks = new ClockWatch();
    clocks.note('anneke', noonMs - 180 * minuteMs, noonMs, true);
    clocks.note('anneke', noonMs - 178 * minuteMs, noonMs + minuteMs, true);
    expect(clocks.off()).toEqual([{ device: 'anneke', aheadMs: -179 * minuteMs }]);

    clocks.note('anneke', noonMs + 2 * minuteMs, noonMs + 2 * minuteMs, true);

    expect(clocks.off()).toEqual([]);
  });
});
