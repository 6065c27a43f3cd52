import { describe, expect, it } from 'vitest';
import {
  isDue,
  monthsOld,
  reviewDayOf,
} from '../../../../../renderer/domain/undercurrent/review.ts';

const aNote = (reviewBy: string | null = null) => ({
  createdAt: '2018-01-31T10:00:00.000Z',
  reviewBy,
});

describe('the review of a note', () => {
  it('comes three months after it was written, also at the end of a month', () => {
    expect(reviewDayOf(aNote())).toBe('2018-04-30');
    expect(isDue(aNote(), '2018-04-29')).toBe(false);
    expect(isDue(aNote(), '2018-04-30')).toBe(true);
  });

  it('waits for the day that somebody put it off to', () => {
    expect(isDue(aNote('2018-07-30'), '2018-05-01')).toBe(false);
  });

  it('says how many months old the note is', () => {
    expect(monthsOld(aNote(), '2018-04-30')).toBe(3);
    expect(monthsOld(aNote(), '2018-08-15')).toBe(6);
  });
});
