import type { FuzzyDate } from '../../../shared/domain/fuzzyDate.ts';

const months = [
  ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  ['jan', 'feb', 'maa', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
] as const;

const monthOf = (name: string): number => {
  const short = name.slice(0, 3).toLowerCase();
  const at = months.map((names) => names.findIndex((one) => one === short));
  return Math.max(...at) + 1;
};

/**
 * A day as programs and people write it: ISO, day-month-year as in Dutch, in words, or a month or a
 * year alone. A moment without a zone is the day as it was written. Null when it is none, or a day that no calendar has.
 */
export const dayIn = (cell: string): FuzzyDate | null => {
  const words = cell.trim();
  const written = /^(\d{4})-(\d\d)-(\d\d)[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.exec(words);
  if (written) return dated(written[1], written[2], written[3]);
  const instant = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(words) ? new Date(instantOf(words)) : null;
  if (instant !== null && !Number.isNaN(instant.getTime())) return inAmsterdam(instant);
  const iso = /^(\d{4})-(\d\d?)-(\d\d?)$/.exec(words);
  if (iso) return dated(iso[1], iso[2], iso[3]);
  const dutch = /^(?:\p{L}+\s+)?(\d\d?)[-/. ](\d\d?)[-/. ](\d{4}|\d\d)(?:\s.*)?$/u.exec(words);
  if (dutch) return dated(inFull(dutch[3] ?? ''), dutch[2], dutch[1]);
  const spoken = /^(?:\p{L}+\s+)?(\d\d?)\.?\s+(\p{L}+)\.?\s+(\d{4})$/u.exec(words);
  if (spoken) return dated(spoken[3], String(monthOf(spoken[2] ?? '')), spoken[1]);
  const month = /^(\p{L}+)\s+(\d{4})$/u.exec(words);
  if (month) return dated(month[2], String(monthOf(month[1] ?? '')), undefined);
  const year = /^(?:19|20)\d\d$/.exec(words);
  return year ? { value: `${words}-01-01`, precision: 'year' } : null;
};

/** A sheet often shows two digits of a year. */
const inFull = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** Joplin has a space for the T, means UTC, and says so. */
const instantOf = (words: string): string => words.replace(' ', 'T');

// Sweden writes a day the way that sorts. Making a formatter takes longer than a thousand days.
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });
/** Null where the day there falls in a year that has not four digits. */
const inAmsterdam = (moment: Date): FuzzyDate | null => {
  const value = amsterdam.format(moment);
  return /^\d{4}-\d\d-\d\d$/.test(value) ? { value, precision: 'day' } : null;
};

const dated = (
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
): FuzzyDate | null => {
  const value = [year, month, dayOfMonth ?? '1']
    .map((part) => (part ?? '').padStart(2, '0'))
    .join('-');
  const moment = new Date(`${value}T00:00:00Z`);
  const isReal = !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === value;
  if (!isReal) return null;
  return { value, precision: dayOfMonth === undefined ? 'month' : 'day' };
};
