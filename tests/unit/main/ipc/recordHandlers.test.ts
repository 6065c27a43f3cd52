import { describe, expect, it } from 'vitest';
import { announceChanges, recordHandlers } from '../../../../main/ipc/recordHandlers.ts';
import { recordsIn } from '../../../../shared/ipc/pieces.ts';
import type { EventMessage } from '../../../../shared/ipc/contract.ts';
import { aStore, anId, creating } from '../store/aStore.ts';

const card = { kind: 'initiative', id: anId() };

const opened = async () => {
  const profile = await aStore();
  const told: EventMessage[] = [];
  announceChanges(profile.store, (message) => told.push(message));
  const stop = { isOn: false };
  return { handlers: recordHandlers(profile.store, () => stop.isOn), told, stop };
};

describe('the record channels', () => {
  it('write, list, read, undo and redo', async () => {
    const { handlers } = await opened();
    const edits = [creating('initiative', { title: 'Tuin', notes: 'Lang verhaal.' }, card.id)];

    const written = await handlers['entry:write']({ edits, action: 'create' });
    expect(written).toEqual({ ok: true, value: { savedAt: '2025-11-24T10:00:00.000Z', step: 1 } });

    const [listed] = await handlers['record:list']({ kind: 'initiative' });
    expect(listed?.values).toEqual({ title: 'Tuin' });
    expect(await handlers['record:get'](card)).toMatchObject({
      values: { title: 'Tuin', notes: 'Lang verhaal.' },
    });

    expect(await handlers['undo:undo'](null)).toEqual({
      ok: true,
      value: { undo: null, redo: 'create', done: { step: 1, action: 'create' } },
    });
    expect(await handlers['record:list']({ kind: 'initiative' })).toEqual([]);
    await handlers['undo:redo'](null);
    expect(await handlers['undo:state'](null)).toEqual({ undo: 'create', redo: null });
  });

  it('give many records of a kind as text, each once and as in the list', async () => {
    const { handlers } = await opened();
    const edits = Array.from({ length: 600 }, (_, at) =>
      creating('initiative', { title: `Kaart ${String(at)} "é"`, notes: 'Lang.' }, anId()),
    );
    await handlers['entry:write']({ edits, action: 'create' });

    const pieces = await handlers['record:pieces']({ kind: 'initiative' });

    expect(pieces.length).toBeGreaterThan(1);
    expect(recordsIn(pieces)).toEqual(await handlers['record:list']({ kind: 'initiative' }));
    expect(recordsIn(pieces)).toHaveLength(600);
  });

  it('tell the history and put a value back', async () => {
    const { handlers } = await opened();
    await handlers['entry:write']({
      edits: [creating('initiative', { title: 'Tuin' }, card.id)],
      action: 'create',
    });
    await handlers['entry:write']({
      edits: [{ op: 'set', ...card, field: 'title', value: 'Hek' }],
      action: 'edit',
    });

    const steps = await handlers['history:list'](card);
    const ref = steps.find(({ after }) => after === 'Tuin')?.ref ?? '';
    await handlers['history:putBack']({ ...card, ref });

    expect(await handlers['record:get'](card)).toMatchObject({ values: { title: 'Tuin' } });
  });

  it('announce what changed, kind by kind, and what can be undone', async () => {
    const { handlers, told } = await opened();
    const lessons = [creating('lesson', { title: 'a' }), creating('lesson', { title: 'b' })];
    const edits = [creating('initiative', { title: 'Tuin' }, card.id), ...lessons];

    await handlers['entry:write']({ edits, action: 'sample' });

    expect(told).toEqual([
      { name: 'record:changed', detail: { kind: 'initiative', ids: [card.id] } },
      { name: 'record:changed', detail: { kind: 'lesson', ids: lessons.map(({ id }) => id) } },
      { name: 'undo:changed', detail: { undo: 'sample', redo: null } },
    ]);
  });

  it('erase nothing while the stop is on', async () => {
    const { handlers, stop } = await opened();
    const edits = [creating('initiative', { title: 'Tuin' }, card.id)];
    await handlers['entry:write']({ edits, action: 'create' });
    stop.isOn = true;

    expect(await handlers['erase:records']({ targets: [card] })).toEqual({
      ok: false,
      error: { kind: 'retention-stop' },
    });
    expect(await handlers['record:list']({ kind: 'initiative' })).toHaveLength(1);

    stop.isOn = false;
    expect(await handlers['erase:records']({ targets: [card] })).toMatchObject({ ok: true });
  });
});
