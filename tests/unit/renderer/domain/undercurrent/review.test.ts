import { describe, expect, it } from 'vitest';
import {
  isDue,
  monthsOld,
  reviewDayOf,
} from '../../../../../renderer/domain/undercurrent/review.ts';

const rule = { isOn: true, ask: 90, gone: 180 };
const aNote = (reviewBy: string | null = null) => ({
  createdAt: '2018-01-31T10:00:00.000Z',
  reviewBy,
});

describe('the review of a note', () => {
  it('comes as many days after it was written as the rule says', () => {
    expect(reviewDayOf(aNote(), rule)).toBe('2018-05-01');
    expect(isDue(aNote(), rule, '2018-04-30')).toBe(false);
    expect(isDue(aNote(), rule, '2018-05-01')).toBe(true);
    expect(isDue(aNote(), { ...rule, ask: 30 }, '2018-03-02')).toBe(true);
  });

  it('waits for the day that somebody put it off to', () => {
    expect(isDue(aNote('2018-07-30'), rule, '2018-05-01')).toBe(false);
  });

  it('does not come where the rule is off', () => {
    expect(isDue(aNote('2018-04-01'), { ...rule, isOn: false }, '2018-05-01')).toBe(false);
  });

  it('says how many months old the note is', () => {
    expect(monthsOld(aNote(), '2018-04-30')).toBe(3);
    expect(monthsOld(aNote(), '2018-08-15')).toBe(6);
  });
});
