import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../../renderer/features/present/clock.ts';

const minute = 60_000;

describe('the clock of a talk', () => {
  it('counts down from the minutes there are', () => {
    expect(clockOf(30, 0, 0).shown).toBe('30:00');
    expect(clockOf(30, 0, 55_900).shown).toBe('29:05');
  });

  it('says it in words from five minutes on', () => {
    expect(clockOf(30, 0, 25 * minute - 1000)).toMatchObject({ isNearEnd: false });
    expect(clockOf(30, 0, 25 * minute)).toMatchObject({ isNearEnd: true, minutesLeft: 5 });
  });

  it('stays at nothing when the time is up', () => {
    expect(clockOf(30, 0, 45 * minute)).toMatchObject({ shown: '0:00', minutesLeft: 0 });
  });
});
