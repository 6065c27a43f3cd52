import type { Json } from '../../../shared/domain/entity.ts';
import { actions } from '../../../shared/ipc/edit.ts';
import type { Action } from '../../../shared/ipc/edit.ts';
import type { HistoryStep } from '../../../shared/ipc/record.ts';
import { fieldOf } from '../edit/checkEdit.ts';
import { dotText } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import { msOfStamp } from '../../kernel/hlc.ts';
import { isSame } from '../../kernel/live.ts';
import { replayEntries } from './replayEntries.ts';
import type { Moment } from './replayEntries.ts';

/** Edits of one text by one author with no longer pause than this are one step. */
const onePauseMs = 5 * 60_000;

/** The history of a record from its entries, newest first. */
export const historySteps = async (
  kind: string,
  id: string,
  entries: readonly Entry[],
): Promise<readonly HistoryStep[]> => {
  const steps: HistoryStep[] = [];
  /** What the fields were created with: told once they have changed. */
  const first = new Map<string, HistoryStep>();
  for await (const moment of replayEntries(kind, id, entries)) {
    for (const step of stepsOf(kind, moment)) {
      if (step.action === 'create' && step.field !== null) first.set(step.field, step);
      else steps.push(step);
    }
  }
  const changed = new Set(steps.map(({ field }) => field));
  const told = [...first.values()].filter(({ field }) => changed.has(field));
  return joinTyping(kind, [...steps.slice(0, 1), ...told, ...steps.slice(1)]).reverse();
};

const stepsOf = (
  kind: string,
  { entry, before, after, isCreation, life }: Moment,
): HistoryStep[] => {
  const step = (field: string | null, from: Json, to: Json): HistoryStep => ({
    ref: `${dotText(entry.a, entry.n)}:${field ?? ''}`,
    at: new Date(msOfStamp(entry.t)).toISOString(),
    authorId: entry.by,
    action: isCreation ? 'create' : actionOf(entry.act),
    field,
    before: from,
    after: to,
  });
  const fields = [...after.keys()].filter((field) => {
    const isQuiet = fieldOf(kind, field)?.merge === 'quiet';
    return !isQuiet && !isSame(before.get(field) ?? null, after.get(field) ?? null);
  });
  const changes = fields.map((field) =>
    step(field, before.get(field) ?? null, after.get(field) ?? null),
  );
  if (isCreation) return [step(null, null, null), ...changes];
  return life === null ? changes : [{ ...step(null, null, null), action: life }, ...changes];
};

const actionOf = (act: string): Action => actions.find((known) => known === act) ?? 'edit';

const joinTyping = (kind: string, steps: readonly HistoryStep[]): HistoryStep[] => {
  const joined: HistoryStep[] = [];
  for (const step of steps) {
    const last = joined.findLastIndex(({ field }) => field === step.field);
    const earlier = joined[last];
    if (earlier !== undefined && isOneSitting(kind, earlier, step)) {
      joined.splice(last, 1);
      if (!isSame(earlier.before, step.after)) joined.push({ ...step, before: earlier.before });
    } else joined.push(step);
  }
  return joined;
};

const isOneSitting = (kind: string, earlier: HistoryStep, step: HistoryStep): boolean =>
  step.field !== null &&
  fieldOf(kind, step.field)?.merge === 'text' &&
  earlier.action === 'edit' &&
  step.action === 'edit' &&
  earlier.authorId === step.authorId &&
  Date.parse(step.at) - Date.parse(earlier.at) <= onePauseMs;
