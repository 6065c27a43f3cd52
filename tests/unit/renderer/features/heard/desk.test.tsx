import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { openWindow } from '../../openWindow.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { signal } from '../../../../../shared/domain/signal.ts';

const id = '019400aa-0000-7000-8000-000000000001';
const at = '2018-01-11T12:00:00.000Z';
const values = { text: 'De lamp is stuk', triage: 'desk' };

it('lets go of the message for a desk once the remark is sorted otherwise', async () => {
  await openWindow({
    edits: [{ op: 'create', kind: 'signal', id, values }],
    answers: { 'held:list': () => ({ [`desk/${id}/wegen`]: 'Beste collega', other: 'stays' }) },
  });
  const { isHeld, loadHeld } = await import('../../../../../renderer/app/held.ts');
  const { useSorting } = await import('../../../../../renderer/features/heard/useSorting.ts');
  await loadHeld();
  const meta = { kind: 'signal', id, createdAt: at, updatedAt: at, authorId: 'me' };
  const heard = readRecord(signal, { ...meta, values });
  const { result } = renderHook(() => useSorting());

  await act(() => result.current.choose(heard, 'desk'));
  expect(isHeld(`desk/${id}/wegen`)).toBe(true);

  await act(() => result.current.choose(heard, 'self'));
  expect(isHeld(`desk/${id}/wegen`)).toBe(false);
  expect(isHeld('other')).toBe(true);
});
