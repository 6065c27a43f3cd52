import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showNotice, useNotices } from '../../../../renderer/app/notice.ts';
import { undoLast } from '../../../../renderer/app/undo.ts';
import type { Handlers } from '../../../../shared/ipc/contract.ts';
import type { LastStep } from '../../../../shared/ipc/record.ts';
import { err, ok } from '../../../../shared/result.ts';
import { pretendMain } from '../pretendMain.ts';

const said = (): readonly string[] => useNotices.getState().shown.map(({ words }) => words);
const press = (at: number): void => {
  const notice = useNotices.getState().shown[at];
  notice?.act?.run(notice.moment);
};

const after = (undo: Handlers['undo:undo']) => {
  let last: LastStep | null = { step: 7, action: 'delete' };
  pretendMain({ answers: { 'undo:last': () => last, 'undo:undo': undo } });
  showNotice({
    tone: 'done',
    words: 'undo.redone.delete',
    act: { words: 'undo.undo', run: undoLast },
  });
  last = { step: 8, action: 'move' };
};

describe('the button of a message', () => {
  beforeEach(() => {
    useNotices.setState({ shown: [] });
  });

  it('takes back what the message tells, not what was done after it', async () => {
    const undo = vi.fn(() => ok({ undo: 'move' as const, redo: 'delete' as const }));
    after(undo);

    press(0);

    await vi.waitFor(() => {
      expect(said()).toContain('undo.undone.delete');
    });
    expect(undo).toHaveBeenCalledExactlyOnceWith({ step: 7 });
  });

  it('says so when something was built on it', async () => {
    after(() => err({ kind: 'changed-since' }));

    press(0);

    await vi.waitFor(() => {
      expect(said()).toContain('undo.changedSince');
    });
  });
});
