import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { daysAfter } from '../../../../../shared/domain/calendarDay.ts';
import { openWindow } from '../../openWindow.ts';

it.each([
  [0, 'Vandaag opgeschreven'],
  [1, '1 dag geleden opgeschreven'],
  [20, '20 dagen geleden opgeschreven'],
  [70, '2 maanden geleden opgeschreven'],
  [800, '2 jaar geleden opgeschreven'],
])('of a note of %i days old: %s', async (days, words) => {
  await openWindow();
  const { isoToday } = await import('../../../../../renderer/domain/dates.ts');
  const { useWhy } = await import('../../../../../renderer/features/today/useWhy.ts');
  const since = daysAfter(isoToday(), -days);

  const { result } = renderHook(() => useWhy({ kind: 'undercurrentNote', since }));

  expect(result.current).toBe(words);
});
