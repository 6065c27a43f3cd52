import type { HistoryStep } from '../../../shared/ipc/record.ts';

/** The history of both halves of a shared record, newest first. */
export const joinHistories = (
  own: readonly HistoryStep[],
  shared: readonly HistoryStep[],
): readonly HistoryStep[] => {
  const hasOwn = own.some(({ action, field }) => action === 'create' && field === null);
  const steps = hasOwn ? shared.map(asShared) : shared;
  const seen = own.filter(({ field }) => field !== 'sharedAs');
  return [...seen, ...steps].sort((one, other) =>
    one.at < other.at ? 1 : one.at > other.at ? -1 : 0,
  );
};

/** Where there was a record already, the one that was made for colleagues is no beginning. */
const asShared = (step: HistoryStep): HistoryStep =>
  step.action === 'create' && step.field === null ? { ...step, action: 'share' } : step;
