import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openWindow } from '../../openWindow.ts';

const half = { title: 'Voor de raad', dossier: null };

const opened = async () => {
  await openWindow({
    answers: { 'held:list': () => ({ 'export/board': half }), 'held:set': () => null },
  });
  const { isHeld, loadHeld } = await import('../../../../../renderer/app/held.ts');
  await loadHeld();
  const { halfExport, useSaid } =
    await import('../../../../../renderer/features/export/useSaid.ts');
  return { isHeld, halfExport, useSaid };
};

it('has the title that was typed when the app stopped, and forgets it when it is left', async () => {
  const { isHeld, halfExport, useSaid } = await opened();
  expect(halfExport()).toBe('board');
  const { result, unmount } = renderHook(() => useSaid('board'));
  expect(result.current.draft).toEqual(half);

  unmount();

  expect(isHeld('export/board')).toBe(false);
});

it('goes on with what stands there when it was made and something is changed', async () => {
  const { useSaid } = await opened();
  const { result } = renderHook(() => useSaid('board'));

  act(() => {
    result.current.done();
  });
  const dossier = { author: '', subject: '', caseNumber: '12', keywords: [] };
  act(() => {
    result.current.change({ dossier });
  });

  expect(result.current.draft).toEqual({ ...half, dossier });
});
