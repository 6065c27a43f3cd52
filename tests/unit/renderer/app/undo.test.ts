import { beforeEach, describe, expect, it, vi } from 'vitest';
import { showNotice, useNotices } from '../../../../renderer/app/notice.ts';
import { undoAct, undoLast } from '../../../../renderer/app/undo.ts';
import { write } from '../../../../renderer/app/write.ts';
import type { Handlers } from '../../../../shared/ipc/contract.ts';
import type { DoneStep } from '../../../../shared/ipc/record.ts';
import { err, ok } from '../../../../shared/result.ts';
import { pretendMain } from '../pretendMain.ts';

const said = (): readonly string[] => useNotices.getState().shown.map(({ words }) => words);
const acts = (): readonly (string | undefined)[] =>
  useNotices.getState().shown.map(({ act }) => act?.words);
const press = (words: string): void => {
  useNotices
    .getState()
    .shown.find(({ act }) => act?.words === words)
    ?.act?.run();
};
const hears = (words: string) =>
  vi.waitFor(() => {
    expect(said()).toContain(words);
  });

const done = (one: DoneStep) => ok({ undo: null, redo: null, done: one });
const savedAt = '2026-01-01T12:00:00.000Z';

/** A message that tells of step 7. */
const tell = (answers: Partial<Handlers>, onUndone?: () => void): void => {
  pretendMain({ answers });
  const act = undoAct({ savedAt, step: 7 }, 'undo.undo', onUndone);
  showNotice({ tone: 'done', words: 'undo.redone.delete', act });
};

beforeEach(() => {
  useNotices.setState({ shown: [] });
});

describe('the button of a message', () => {
  it('takes back what the message tells, and so does the one that does it again', async () => {
    const undo = vi.fn(() => done({ step: 7, action: 'delete' }));
    const redo = vi.fn(() => done({ step: 7, action: 'delete' }));
    const onUndone = vi.fn();
    tell({ 'undo:undo': undo, 'undo:redo': redo }, onUndone);

    press('undo.undo');
    await hears('undo.undone.delete');
    expect(undo).toHaveBeenCalledExactlyOnceWith({ step: 7 });
    expect(onUndone).toHaveBeenCalledOnce();

    press('undo.redo');
    await vi.waitFor(() => {
      expect(redo).toHaveBeenCalledExactlyOnceWith({ step: 7 });
    });
  });

  it('is not there where nothing changed', () => {
    expect(undoAct({ savedAt, step: null })).toBeNull();
  });

  it.each([
    [err({ kind: 'changed-since' } as const), 'undo.changedSince.undo'],
    [err({ kind: 'no-such-step' } as const), 'undo.noSuchStep.undo'],
    [err({ kind: 'read-only' } as const), 'trouble.read-only'],
  ])('says why it did not happen, and leads nowhere (%o)', async (answer, words) => {
    const onUndone = vi.fn();
    tell({ 'undo:undo': () => answer }, onUndone);

    press('undo.undo');

    await hears(words);
    expect(onUndone).not.toHaveBeenCalled();
  });

  it('leads back only when it has happened', async () => {
    const onUndone = vi.fn();
    let answer: (result: Awaited<ReturnType<Handlers['undo:undo']>>) => void = () => undefined;
    tell({ 'undo:undo': () => new Promise((resolve) => (answer = resolve)) }, onUndone);

    press('undo.undo');
    await new Promise(setImmediate);
    expect(onUndone).not.toHaveBeenCalled();

    answer(done({ step: 7, action: 'delete' }));
    await vi.waitFor(() => {
      expect(onUndone).toHaveBeenCalledOnce();
    });
  });

  it('says that nothing was kept when the app cannot answer', async () => {
    const broken = (): never => {
      throw new Error('broken');
    };
    tell({ 'undo:undo': broken });

    press('undo.undo');

    await hears('trouble.not-saved');
  });

  it('goes once its step is undone, whoever did it', async () => {
    pretendMain();
    const [one, other] = [7, 8].map((n) => `019400aa-0000-7000-8000-00000000000${String(n)}`);
    for (const id of [one, other]) {
      const values = { title: 'Tuin' };
      const edits = [{ op: 'create' as const, kind: 'initiative', id: id ?? '', values }];
      const made = await write(edits, 'create');
      if (made.ok) showNotice({ tone: 'done', words: 'contacts.kept', act: undoAct(made.value) });
    }

    expect(await undoLast()).toBe(true);

    expect(acts()).toEqual(['undo.undo', undefined, 'undo.redo']);
  });
});

describe('undo by the keys', () => {
  it('says when there is nothing to take back', async () => {
    pretendMain();

    expect(await undoLast()).toBe(false);

    expect(said()).toEqual(['undo.nothing.undo']);
  });
});
