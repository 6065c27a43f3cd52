import type { FuzzyDate } from './fuzzyDate.ts';

/** A day is `2018-01-31`: the whole of it, on whatever clock. So no summer time shortens it. */
const atMidnight = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const dayMs = 86_400_000;

export const daysAfter = (day: string, days: number): string =>
  new Date(atMidnight(day) + days * dayMs).toISOString().slice(0, 10);

/** The same day so many months on, or the last day of that month. */
export const monthsAfter = (day: string, months: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
};

const formatters = new Map<string, Intl.DateTimeFormat>();

/** The day on the wall of a place at an instant; Sweden writes a day the way that sorts. */
export const dayIn = (instant: string, timeZone: string): string => {
  const formatter =
    formatters.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
  formatters.set(timeZone, formatter);
  return formatter.format(new Date(instant));
};

/** The last day that a vague date can mean: what lasts until the summer lasts until its end. */
export const lastDayOf = ({ value, precision }: FuzzyDate): string => {
  switch (precision) {
    case 'day':
      return value;
    case 'month':
      return daysAfter(monthsAfter(`${value.slice(0, 7)}-01`, 1), -1);
    case 'season':
      return daysAfter(monthsAfter(`${value.slice(0, 7)}-01`, 3), -1);
    case 'year':
      return `${value.slice(0, 4)}-12-31`;
  }
};
