import { describe, expect, it } from 'vitest';
import {
  begin,
  clockOf,
  goToStep,
  hasWords,
  leftAt,
  pauseOrGoOn,
  stepOf,
  steps,
  write,
} from '../../../../../renderer/features/collide/session.ts';

const minute = 60_000;

describe('the clock of the room', () => {
  it('waits until somebody starts it', () => {
    expect(leftAt(begin(), 90 * minute)).toBe(steps[0].minutes * minute);
  });

  it('runs, stands still in a pause, and runs on from there', () => {
    const running = pauseOrGoOn(begin(), 1000);
    expect(leftAt(running, 1000 + minute)).toBe(2 * minute);

    const still = pauseOrGoOn(running, 1000 + minute);
    expect(leftAt(still, 50 * minute)).toBe(2 * minute);

    const again = pauseOrGoOn(still, 50 * minute);
    expect(leftAt(again, 51 * minute)).toBe(minute);
  });

  it('never counts what is late', () => {
    expect(leftAt(pauseOrGoOn(begin(), 0), 90 * minute)).toBe(0);
  });

  it('gives the next step all its time, and runs on only if it ran', () => {
    const running = goToStep(pauseOrGoOn(begin(), 0), 1, minute);
    expect(leftAt(running, 2 * minute)).toBe((steps[1].minutes - 1) * minute);

    const still = goToStep(begin(), 1, minute);
    expect(leftAt(still, 9 * minute)).toBe(steps[1].minutes * minute);
  });

  it('says minutes and seconds', () => {
    expect([clockOf(minute), clockOf(61_200), clockOf(400), clockOf(0)]).toEqual([
      '1:00',
      '1:02',
      '0:01',
      '0:00',
    ]);
  });
});

describe('the steps of the room', () => {
  it('go no further than the first and the last', () => {
    expect(stepOf(goToStep(begin(), -3, 0)).name).toBe('circle');
    expect(stepOf(goToStep(begin(), 99, 0)).name).toBe('insight');
  });

  it('keep what was written at each', () => {
    const one = write(goToStep(begin(), 1, 0), 'deur dicht');
    const two = write(goToStep(one, 2, 0), 'wie dan');

    expect(two.notes).toEqual({ incident: 'deur dicht', questions: 'wie dan' });
  });

  it('know whether anything was written', () => {
    expect(hasWords(begin())).toBe(false);
    expect(hasWords(write(begin(), '  '))).toBe(false);
    expect(hasWords({ ...begin(), circle: ['Anja'] })).toBe(true);
  });
});
