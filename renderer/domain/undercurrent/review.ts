import { daysAfter } from '../../../shared/domain/calendarDay.ts';
import type { UndercurrentNote } from '../../../shared/domain/undercurrentNote.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import type { RetentionRule } from '../../../shared/privacy/retention.ts';
import { monthsBetween } from '../retention/monthsBetween.ts';

type Reviewed = Pick<UndercurrentNote, 'reviewBy' | 'createdAt'>;

/** A note is asked about some time after it was written, or on the day it was put off to. */
export const reviewDayOf = ({ reviewBy, createdAt }: Reviewed, { ask }: RetentionRule): string =>
  reviewBy ?? daysAfter(createdAt.slice(0, 10), ask);

/** The longest waiting first. */
export const byReview =
  (rule: RetentionRule) =>
  (a: Reviewed, b: Reviewed): number =>
    reviewDayOf(a, rule) < reviewDayOf(b, rule) ? -1 : 1;

export const isDue = (note: Reviewed, rule: RetentionRule, today: string): boolean =>
  rule.isOn && reviewDayOf(note, rule) <= today;

/** Whole months since it was written. */
export const monthsOld = ({ createdAt }: Reviewed, today: string): number =>
  monthsBetween(createdAt.slice(0, 10), today);

export const newNote = (id: string, initiativeId: string | null): Edit => ({
  op: 'create',
  kind: 'undercurrentNote',
  id,
  values: { initiativeId },
});
