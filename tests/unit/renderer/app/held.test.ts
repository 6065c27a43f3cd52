import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { openWindow } from '../openWindow.ts';

const id = '019400aa-0000-7000-8000-000000000001';

it('half a form is not sent any more once its record was erased', async () => {
  const sent: unknown[] = [];
  const main = await openWindow({
    answers: {
      'held:set': ({ value }) => {
        sent.push(value);
        return null;
      },
    },
  });
  const { isHeld, loadHeld, useHeld } = await import('../../../../renderer/app/held.ts');
  const { flushAll } = await import('../../../../renderer/app/flush.ts');
  await loadHeld();
  const { result } = renderHook(() => useHeld(`contact/${id}`, z.string(), () => ''));
  act(() => {
    result.current.change('kanarie');
  });

  main.announce({ name: 'erase:erased', detail: { targets: [{ kind: 'contactMoment', id }] } });
  await flushAll();

  expect(isHeld(`contact/${id}`)).toBe(false);
  expect(sent).toEqual([null]);
});

it('half a form is dropped when main forgot it for its words', async () => {
  const main = await openWindow({ answers: { 'held:set': () => null } });
  const { isHeld, loadHeld, useHeld } = await import('../../../../renderer/app/held.ts');
  await loadHeld();
  const { result } = renderHook(() => useHeld('close/1', z.string(), () => ''));
  act(() => {
    result.current.change('kanarie');
  });

  main.announce({ name: 'held:forgotten', detail: { names: ['close/1'] } });

  expect(isHeld('close/1')).toBe(false);
});

it('offers the first form that still opens, and keeps what waits for a record that is gone', async () => {
  const [closedId, otherId] = [id.replace(/1$/, '2'), id.replace(/1$/, '3')];
  await openWindow({
    edits: [
      { op: 'create', kind: 'initiative', id: closedId, values: { outcome: 'success' } },
      { op: 'create', kind: 'initiative', id: otherId, values: {} },
    ],
    answers: {
      'held:list': () => ({
        [`role/${id}/new`]: 'thrown away',
        [`close/${closedId}`]: 'closed already',
        [`plank/${otherId}/new`]: 'half a plank',
      }),
    },
  });
  const { isHeld, loadHeld, offerHeld } = await import('../../../../renderer/app/held.ts');
  const { useNotices } = await import('../../../../renderer/app/notice.ts');
  await loadHeld();

  await offerHeld();

  const { shown } = useNotices.getState();
  expect(shown).toMatchObject([{ words: 'frame.held' }]);
  shown[0]?.act?.run();
  expect(window.location.hash).toContain(otherId);
  expect(isHeld(`role/${id}/new`)).toBe(true);
});

it('offers nothing where nothing opens', async () => {
  await openWindow({ answers: { 'held:list': () => ({ [`role/${id}/new`]: 'thrown away' }) } });
  const { loadHeld, offerHeld } = await import('../../../../renderer/app/held.ts');
  const { useNotices } = await import('../../../../renderer/app/notice.ts');
  await loadHeld();

  await offerHeld();

  expect(useNotices.getState().shown).toEqual([]);
});
