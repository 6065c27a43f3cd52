import type { HistoryStep } from '../../../shared/ipc/record.ts';

/** Typing is kept every second or so; what is typed within this time reads as one change. */
const oneSittingMs = 10 * 60 * 1000;

/** Takes together what one person typed into one field in one sitting. Newest first, as it came. */
export const groupSteps = (steps: readonly HistoryStep[]): readonly HistoryStep[] => {
  const groups: HistoryStep[] = [];
  for (const step of steps) {
    const newer = groups.at(-1);
    if (newer !== undefined && isOneSitting(newer, step)) {
      groups.splice(-1, 1, { ...newer, before: step.before });
    } else groups.push(step);
  }
  return groups.filter(({ before, after, field }) => field === null || !isSame(before, after));
};

const isOneSitting = (newer: HistoryStep, older: HistoryStep): boolean =>
  newer.field !== null &&
  newer.field === older.field &&
  newer.action === 'edit' &&
  older.action === 'edit' &&
  newer.authorId === older.authorId &&
  typeof newer.before === 'string' &&
  typeof older.after === 'string' &&
  Date.parse(newer.at) - Date.parse(older.at) < oneSittingMs;

/** Values of a field are JSON, so their text decides. */
export const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
