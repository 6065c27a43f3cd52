import { fieldOf } from '../edit/checkEdit.ts';
import type { HistoryStep } from '../../../shared/ipc/record.ts';

interface Shared {
  readonly kind: string;
  readonly steps: readonly HistoryStep[];
  /** Colleagues have it: what is put back goes to them. */
  readonly isLive: boolean;
}

/** The history of both halves of a shared record, newest first. */
export const joinHistories = (
  own: readonly HistoryStep[],
  { kind, steps: shared, isLive }: Shared,
): readonly HistoryStep[] => {
  const hasOwn = own.some(({ action, field }) => action === 'create' && field === null);
  const steps = hasOwn ? shared.map(asShared) : shared;
  const seen = own
    .filter((step) => step.field !== 'sharedAs' && !isHandedOver(kind, step, shared))
    .map((step) =>
      isLive && goesAlong(kind, step) ? { ...step, beforeShare: true as const } : step,
    );
  return [...seen, ...steps].sort((one, other) =>
    one.at < other.at ? 1 : one.at > other.at ? -1 : 0,
  );
};

/** The id is said by the shared half from then on: nothing became empty. */
const isHandedOver = (
  kind: string,
  { action, field, after, at }: HistoryStep,
  shared: readonly HistoryStep[],
): boolean => {
  const of = field === null ? undefined : fieldOf(kind, field);
  if (of?.refersTo === undefined || of.visibility !== 'share' || after !== null) return false;
  return action === 'share' || shared.some((step) => step.field === field && step.at === at);
};

/** Its words would go to colleagues. Ids of what they do not know stay here whatever happens. */
const goesAlong = (kind: string, { field }: HistoryStep): boolean => {
  const of = field === null ? undefined : fieldOf(kind, field);
  return of?.visibility === 'share' && of.refersTo === undefined;
};

/** Where there was a record already, the one that was made for colleagues is no beginning. */
const asShared = (step: HistoryStep): HistoryStep =>
  step.action === 'create' && step.field === null ? { ...step, action: 'share' } : step;
