import { describe, expect, it } from 'vitest';
import {
  formatDay,
  formatFuzzyDate,
  formatTime,
  isoToday,
} from '../../../../renderer/domain/dates.ts';
import { seasonOf } from '../../../../shared/domain/season.ts';

describe('formatDay', () => {
  it('writes a day as Dutch people do', () => {
    expect(formatDay('2018-01-11', 'nl', 'weekday')).toBe('donderdag 11 januari 2018');
    expect(formatDay('2018-01-11', 'nl')).toBe('11 januari 2018');
    expect(formatDay('2018-01-11', 'nl', 'short')).toBe('11 jan 2018');
  });

  it('writes it in English when that is the language', () => {
    expect(formatDay('2018-01-11', 'en')).toBe('11 January 2018');
  });
});

describe('formatFuzzyDate', () => {
  it('says no more than is known', () => {
    const value = '2018-03-01';

    expect(formatFuzzyDate({ value, precision: 'day' }, 'nl')).toBe('1 maart 2018');
    expect(formatFuzzyDate({ value, precision: 'month' }, 'nl')).toBe('maart 2018');
    expect(formatFuzzyDate({ value, precision: 'season' }, 'nl')).toBe('voorjaar 2018');
    expect(formatFuzzyDate({ value, precision: 'year' }, 'nl')).toBe('2018');
  });
});

describe('seasonOf', () => {
  it('begins a season on the first of March, June, September and December', () => {
    const months = [1, 2, 3, 5, 6, 8, 9, 11, 12];

    expect(months.map(seasonOf)).toEqual([
      'winter',
      'winter',
      'spring',
      'spring',
      'summer',
      'summer',
      'autumn',
      'autumn',
      'winter',
    ]);
  });
});

it('writes the time on a 24-hour clock', () => {
  expect(formatTime(new Date(2018, 0, 11, 16, 42).toISOString(), 'nl')).toBe('16:42');
});

it('takes today from the clock of the computer, not from Greenwich', () => {
  expect(isoToday(new Date(2018, 0, 1, 0, 30))).toBe('2018-01-01');
});
