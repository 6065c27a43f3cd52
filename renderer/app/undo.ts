import { call } from './api.ts';
import { showNotice } from './notice.ts';

/** Takes back the last action, or brings it back, and says which one it was. */
const step = async (direction: 'undo' | 'redo'): Promise<void> => {
  const action = (await call('undo:state', null))[direction];
  if (action === null) {
    showNotice({ tone: 'done', words: `undo.nothing.${direction}` });
    return;
  }
  const result = await call(direction === 'undo' ? 'undo:undo' : 'undo:redo', null);
  if (!result.ok) showNotice({ tone: 'trouble', words: `trouble.${result.error.kind}` });
  else if (direction === 'redo') showNotice({ tone: 'done', words: `undo.redone.${action}` });
  else
    showNotice({
      tone: 'done',
      words: `undo.undone.${action}`,
      act: { words: 'undo.redo', run: redoLast },
    });
};

export const undoLast = (): void => {
  void step('undo');
};

export const redoLast = (): void => {
  void step('redo');
};
