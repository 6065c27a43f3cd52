import type { FuzzyDate } from '../../../shared/domain/fuzzyDate.ts';

const monthsAhead = 6;
const seasonsAhead = 4;
const yearsAhead = 2;
const firstMonths = [3, 6, 9, 12];

const dayOf = (year: number, month: number): string =>
  `${String(year)}-${String(month).padStart(2, '0')}-01`;

/** The months, seasons and years to come, as somebody would say when to look again. */
export const momentsAfter = (today: string): readonly FuzzyDate[] => {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const months = Array.from({ length: monthsAhead }, (_, ahead): FuzzyDate => {
    const count = month + ahead;
    const value = dayOf(year + Math.floor(count / 12), (count % 12) + 1);
    return { value, precision: 'month' };
  });
  const seasons = [0, 1]
    .flatMap((later) => firstMonths.map((first) => dayOf(year + later, first)))
    .filter((value) => value > today)
    .slice(0, seasonsAhead)
    .map((value): FuzzyDate => ({ value, precision: 'season' }));
  const years = Array.from({ length: yearsAhead }, (_, ahead): FuzzyDate => ({
    value: dayOf(year + 1 + ahead, 1),
    precision: 'year',
  }));
  return [...months, ...seasons, ...years];
};

export const momentKey = ({ value, precision }: FuzzyDate): string => `${precision} ${value}`;
