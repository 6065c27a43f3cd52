import { act, renderHook, waitFor } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { RetentionDue } from '../../../../shared/ipc/retention.ts';
import { openWindow } from '../openWindow.ts';

it('reads what is due one at a time, and once more for all that changed meanwhile', async () => {
  const waiting: ((due: readonly RetentionDue[]) => void)[] = [];
  const main = await openWindow({
    answers: {
      'retention:due': () =>
        new Promise((resolve) => {
          waiting.push(resolve);
        }),
    },
  });
  const { useRetentionDue } = await import('../../../../renderer/app/retention.ts');
  const { result } = renderHook(useRetentionDue);
  await waitFor(() => {
    expect(waiting).toHaveLength(1);
  });

  for (let change = 0; change < 5; change += 1) {
    main.announce({ name: 'record:changed', detail: { kind: 'contactMoment', ids: [] } });
  }
  expect(waiting).toHaveLength(1);
  act(() => {
    waiting[0]?.([]);
  });

  await waitFor(() => {
    expect(waiting).toHaveLength(2);
  });
  act(() => {
    waiting[1]?.([]);
  });
  await waitFor(() => {
    expect(result.current).toEqual([]);
  });
  expect(waiting).toHaveLength(2);
});
