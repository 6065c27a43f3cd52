import { monthsAfter } from '../../../shared/domain/calendarDay.ts';

/** Whole months from one day to a later one. */
export const monthsBetween = (from: string, to: string): number => {
  let months = 0;
  while (monthsAfter(from, months + 1) <= to) months += 1;
  return months;
};
