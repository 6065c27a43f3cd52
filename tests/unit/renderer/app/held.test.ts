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
