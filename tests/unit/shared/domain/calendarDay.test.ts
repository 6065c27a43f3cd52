import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayIn, daysAfter, lastDayOf, monthsAfter } from '../../../../shared/domain/calendarDay.ts';

const aDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('counting days', () => {
  it('comes back to the same day', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(daysAfter(daysAfter(day, count), -count)).toBe(day);
      }),
    );
  });

  it('is not shortened by summer time', () => {
    expect(daysAfter('2026-03-28', 2)).toBe('2026-03-30');
    expect(daysAfter('2026-10-24', 2)).toBe('2026-10-26');
  });
});

describe('counting months', () => {
  it('keeps the day, or takes the last of that month', () => {
    expect(monthsAfter('2024-02-29', 12)).toBe('2025-02-28');
    expect(monthsAfter('2024-02-29', 48)).toBe('2028-02-29');
    expect(monthsAfter('2026-08-31', 1)).toBe('2026-09-30');
    expect(monthsAfter('2026-12-15', 1)).toBe('2027-01-15');
  });

  it('never turns the order of two days about', () => {
    fc.assert(
      fc.property(aDay, aDay, fc.integer({ min: 0, max: 240 }), (one, other, months) => {
        if (one <= other) {
          expect(monthsAfter(one, months) <= monthsAfter(other, months)).toBe(true);
        }
      }),
    );
  });
});

describe('the day of an instant', () => {
  it('is that on the wall there, in winter and in summer', () => {
    expect(dayIn('2026-01-31T22:59:59Z', 'Europe/Amsterdam')).toBe('2026-01-31');
    expect(dayIn('2026-01-31T23:00:00Z', 'Europe/Amsterdam')).toBe('2026-02-01');
    expect(dayIn('2026-07-31T21:59:59Z', 'Europe/Amsterdam')).toBe('2026-07-31');
    expect(dayIn('2026-07-31T22:00:00Z', 'Europe/Amsterdam')).toBe('2026-08-01');
  });

  it('is right on the nights that the clock goes forward and back', () => {
    expect(dayIn('2026-03-28T23:30:00Z', 'Europe/Amsterdam')).toBe('2026-03-29');
    expect(dayIn('2026-10-24T22:30:00Z', 'Europe/Amsterdam')).toBe('2026-10-25');
    expect(dayIn('2026-10-25T22:59:00Z', 'Europe/Amsterdam')).toBe('2026-10-25');
  });
});

describe('the last day of a vague date', () => {
  it.each([
    ['day', '2026-03-03', '2026-03-03'],
    ['month', '2028-02-01', '2028-02-29'],
    ['season', '2026-06-01', '2026-08-31'],
    ['season', '2026-12-01', '2027-02-28'],
    ['year', '2026-01-01', '2026-12-31'],
  ] as const)('of a %s that begins on %s is %s', (precision, value, last) => {
    expect(lastDayOf({ value, precision })).toBe(last);
  });
});
