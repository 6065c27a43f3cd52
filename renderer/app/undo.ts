import type { Receipt } from '../../shared/ipc/edit.ts';
import type { StepError } from '../../shared/ipc/record.ts';
import { err } from '../../shared/result.ts';
import type { WordKey } from '../words/i18n.ts';
import { call } from './api.ts';
import { dropActsOf, showNotice } from './notice.ts';
import type { NoticeAct } from './notice.ts';

type Direction = 'undo' | 'redo';

/** Takes back or does again, the last action or the one named, and says which. True when it happened. */
const take = async (direction: Direction, step?: number): Promise<boolean> => {
  const named = step === undefined ? null : { step };
  const failed = err({ kind: 'not-saved', because: 'disk-error' } as const);
  const result = await call(`undo:${direction}`, named).catch(() => failed);
  if (!result.ok) {
    showRefusal(direction, result.error);
    return false;
  }
  const { done } = result.value;
  if (done === null) {
    showNotice({ tone: 'done', words: `undo.nothing.${direction}` });
    return false;
  }
  dropActsOf(direction, done.step);
  if (direction === 'undo') {
    const act = actOf('redo', done.step, 'undo.redo');
    showNotice({ tone: 'done', words: `undo.undone.${done.action}`, act });
  } else showNotice({ tone: 'done', words: `undo.redone.${done.action}` });
  return true;
};

const showRefusal = (direction: Direction, { kind }: StepError): void => {
  if (kind === 'no-such-step') {
    showNotice({ tone: 'done', words: `undo.noSuchStep.${direction}` });
  } else if (kind === 'changed-since') {
    showNotice({ tone: 'done', words: `undo.changedSince.${direction}` });
  } else showNotice({ tone: 'trouble', words: `trouble.${kind}` });
};

const actOf = (
  direction: Direction,
  step: number,
  words: WordKey,
  onDone?: () => void,
): NoticeAct => ({
  words,
  of: { direction, step },
  run: () => {
    void take(direction, step).then((isDone) => {
      if (isDone) onDone?.();
    });
  },
});

/**
 * The button of a message: it takes back what the message tells, whatever was done after it. None
 * where nothing changed.
 */
export const undoAct = (
  { step }: Receipt,
  words: WordKey = 'undo.undo',
  onUndone?: () => void,
): NoticeAct | null => (step === null ? null : actOf('undo', step, words, onUndone));

/** True when there was something, and it was taken back. */
export const undoLast = (): Promise<boolean> => take('undo');

export const redoLast = (): Promise<boolean> => take('redo');
