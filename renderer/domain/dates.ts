import type { Settings } from '../../shared/ipc/settings.ts';
import type { FuzzyDate } from '../../shared/domain/fuzzyDate.ts';
import { seasonNames, seasonOf } from '../../shared/domain/season.ts';

export type Language = Settings['language'];
export const localeOf = (language: Language): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

type DayStyle = 'short' | 'long' | 'weekday';
const styles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (language: Language, options: Intl.DateTimeFormatOptions) => {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formatters.set(key, known);
  return known;
};

/** A calendar date stands for the whole day, wherever the computer is. */
const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `2018-01-11` as "11 jan 2018", "11 januari 2018" or "donderdag 11 januari 2018". */
export const formatDay = (day: string, language: Language, style: DayStyle = 'long'): string =>
  formatter(language, { ...styles[style], timeZone: 'UTC' }).format(asDate(day));

/** An instant as the clock on the wall: "16:42", in the computer's own zone. */
export const formatTime = (instant: string, language: Language): string =>
  formatter(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(instant),
  );

/** An instant as a day and a time. */
export const formatInstant = (instant: string, language: Language): string =>
  formatter(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));

/** A date as people feel it: "3 maart 2018", "maart 2018", "voorjaar 2018" or "2018". */
export const formatFuzzyDate = ({ value, precision }: FuzzyDate, language: Language): string => {
  switch (precision) {
    case 'day':
      return formatDay(value, language);
    case 'month':
      return formatter(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        asDate(value),
      );
    case 'season': {
      const month = Number(value.slice(5, 7));
      return `${seasonNames[language][seasonOf(month)]} ${value.slice(0, 4)}`;
    }
    case 'year':
      return value.slice(0, 4);
  }
};

/** Today in the computer's own zone, as `YYYY-MM-DD`. */
export const isoToday = (now: Date = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

/** The first day of the month, season or year that a day lies in; winter begins in December. */
export const firstDayOf = (day: string, precision: FuzzyDate['precision']): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  switch (precision) {
    case 'day':
      return day;
    case 'month':
      return `${day.slice(0, 7)}-01`;
    case 'season':
      if (month < 3) return `${String(year - 1)}-12-01`;
      return `${day.slice(0, 4)}-${String(Math.floor(month / 3) * 3).padStart(2, '0')}-01`;
    case 'year':
      return `${day.slice(0, 4)}-01-01`;
  }
};
