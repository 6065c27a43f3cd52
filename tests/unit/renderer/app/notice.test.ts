import { beforeEach, describe, expect, it } from 'vitest';
import { showNotice, useNotices } from '../../../../renderer/app/notice.ts';
import { undoAct } from '../../../../renderer/app/undo.ts';
import { pretendMain } from '../pretendMain.ts';

const words = (): readonly string[] => useNotices.getState().shown.map((one) => one.words);

describe('the messages at the foot of the window', () => {
  beforeEach(() => {
    pretendMain();
    useNotices.setState({ shown: [] });
  });

  it('say the same thing once, and last', () => {
    showNotice({ tone: 'done', words: 'undo.nothing.undo' });
    showNotice({ tone: 'done', words: 'undo.nothing.redo' });
    showNotice({ tone: 'done', words: 'undo.nothing.undo' });

    expect(words()).toEqual(['undo.nothing.redo', 'undo.nothing.undo']);
  });

  it('stay beside each other when each takes back something of its own', () => {
    for (const step of [1, 2]) {
      const act = undoAct({ savedAt: '2026-01-01T12:00:00.000Z', step });
      showNotice({ tone: 'done', words: 'contacts.kept', act });
    }

    expect(words()).toHaveLength(2);
  });
});
