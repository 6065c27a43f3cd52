import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { z } from 'zod';
import type { Json } from '../../../../shared/domain/entity.ts';
import { openWindow } from '../openWindow.ts';

const opened = async (left: Readonly<Record<string, Json>> = {}) => {
  await openWindow({ answers: { 'held:list': () => left, 'held:set': () => null } });
  const { isHeld, loadHeld } = await import('../../../../renderer/app/held.ts');
  await loadHeld();
  return { isHeld, ...(await import('../../../../renderer/app/heldDialog.ts')) };
};
const draft = z.object({ text: z.string(), chosen: z.string() });
const none: readonly { readonly id: string }[] = [];
const nothing = { text: '', chosen: '' };

it('two changes of one moment are both in what is filled in', async () => {
  const { useHeldDialog } = await opened();
  const { result } = renderHook(() =>
    useHeldDialog(
      'plank/1',
      draft,
      () => nothing,
      () => undefined,
    ),
  );

  act(() => {
    const { change } = result.current;
    change({ text: 'een bankje' });
    change({ chosen: 'kerk' });
  });

  expect(result.current.draft).toEqual({ text: 'een bankje', chosen: 'kerk' });
});

it('begins with what its record was when the dialog opened, whatever comes in meanwhile', async () => {
  const { isHeld, useHeldDialog } = await opened();
  const { result, rerender } = renderHook(
    ({ chosen }) =>
      useHeldDialog(
        'plank/1',
        draft,
        () => ({ text: '', chosen }),
        () => undefined,
      ),
    { initialProps: { chosen: 'kerk' } },
  );

  rerender({ chosen: 'school' });
  act(() => {
    result.current.change({ text: 'een' });
  });
  expect(result.current.draft).toEqual({ text: 'een', chosen: 'kerk' });
  act(() => {
    result.current.change({ text: '' });
  });

  expect(isHeld('plank/1')).toBe(false);
});

it('a dialog that a crash left half opens once its record is read, and goes with a close', async () => {
  const { halfOf, useOpener } = await opened({ 'plank/1/a': nothing });
  const { result, rerender } = renderHook(({ list }) => useOpener(halfOf('plank/1/', list)), {
    initialProps: { list: none },
  });
  expect(result.current.about).toBeNull();

  rerender({ list: [{ id: 'a' }] });
  expect(result.current.about).toEqual({ id: 'a' });
  act(() => {
    result.current.close();
  });

  expect(result.current.about).toBeNull();
});

it('a dialog that a crash left half stays open when all that was typed is taken away', async () => {
  const { useFormOpener } = await opened({ 'plank/1/new': nothing });
  const { letGo } = await import('../../../../renderer/app/held.ts');
  const { result, rerender } = renderHook(() => useFormOpener('plank/1/new'));

  letGo('plank/1/new');
  rerender();

  expect(result.current.isOpen).toBe(true);
});
