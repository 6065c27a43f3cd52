import type { StepError } from '../../shared/ipc/record.ts';
import { call } from './api.ts';
import { showNotice } from './notice.ts';
import type { Moment } from './notice.ts';

/** Takes back the last action, or the one of that moment, and says which one it was. */
const undo = async (moment?: Moment): Promise<void> => {
  const last = await (moment ?? call('undo:last', null));
  if (last === null) {
    showNotice({ tone: 'done', words: 'undo.nothing.undo' });
    return;
  }
  const result = await call('undo:undo', moment === undefined ? null : { step: last.step });
  if (result.ok) {
    const act = { words: 'undo.redo', run: redoLast } as const;
    showNotice({ tone: 'done', words: `undo.undone.${last.action}`, act });
    return;
  }
  showRefusal(result.error);
};

const redo = async (): Promise<void> => {
  const { redo: action } = await call('undo:state', null);
  if (action === null) {
    showNotice({ tone: 'done', words: 'undo.nothing.redo' });
    return;
  }
  const result = await call('undo:redo', null);
  if (result.ok) showNotice({ tone: 'done', words: `undo.redone.${action}` });
  else showRefusal(result.error);
};

const showRefusal = ({ kind }: StepError): void => {
  if (kind === 'no-such-step') showNotice({ tone: 'done', words: 'undo.nothing.undo' });
  else if (kind === 'changed-since') showNotice({ tone: 'done', words: 'undo.changedSince' });
  else showNotice({ tone: 'trouble', words: `trouble.${kind}` });
};

/** On a message's button it takes back what the message tells, whatever was done after it. */
export const undoLast = (moment?: Moment): void => {
  void undo(moment);
};

export const redoLast = (): void => {
  void redo();
};
