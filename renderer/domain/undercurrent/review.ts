import type { UndercurrentNote } from '../../../shared/domain/undercurrentNote.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { monthsAfter } from '../dates.ts';

const monthsBetweenReviews = 3;

type Reviewed = Pick<UndercurrentNote, 'reviewBy' | 'createdAt'>;

/** A note without a day of its own is asked about as if it had got one when it was written. */
export const reviewDayOf = ({ reviewBy, createdAt }: Reviewed): string =>
  reviewBy ?? monthsAfter(createdAt.slice(0, 10), monthsBetweenReviews);

/** The longest waiting first. */
export const byReview = (a: Reviewed, b: Reviewed): number =>
  reviewDayOf(a) < reviewDayOf(b) ? -1 : 1;

export const isDue = (note: Reviewed, today: string): boolean => reviewDayOf(note) <= today;

/** Whole months since it was written, and never fewer than the app waits before it asks. */
export const monthsOld = ({ createdAt }: Reviewed, today: string): number => {
  let months = monthsBetweenReviews;
  while (monthsAfter(createdAt.slice(0, 10), months + 1) <= today) months += 1;
  return months;
};

/** When the app asks about a note that is wanted today. */
export const nextReview = (today: string): string => monthsAfter(today, monthsBetweenReviews);

export const newNote = (id: string, initiativeId: string | null, today: string): Edit => ({
  op: 'create',
  kind: 'undercurrentNote',
  id,
  values: { initiativeId, reviewBy: nextReview(today) },
});

/** Still needed: the app asks again later. */
export const keepLonger = (id: string, until: string): Edit => ({
  op: 'set',
  kind: 'undercurrentNote',
  id,
  field: 'reviewBy',
  value: until,
});
