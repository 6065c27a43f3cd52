import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { PaperOrder } from '../../../../../shared/ipc/export.ts';
import { openWindow } from '../../openWindow.ts';

const order: PaperOrder = {
  ...{ kind: 'lesson', ids: ['019400aa-0000-7000-8000-000000000001'], format: 'markdown-folder' },
  ...{ leaveOut: [], title: 'Lessen', colour: 'water', language: 'nl' },
};

const opened = async () => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await openWindow({
    answers: {
      'export:start': async () => {
        await asked;
        return { ok: false, error: { kind: 'cancelled' } };
      },
    },
  });
  const { useExportJob } = await import('../../../../../renderer/features/export/useExportJob.ts');
  const { useNotices } = await import('../../../../../renderer/app/notice.ts');
  const { result } = renderHook(() => useExportJob());
  act(() => void result.current.start(order));
  const ended = async (): Promise<readonly string[]> => {
    answer();
    await waitFor(() => {
      expect(result.current.job).toBeNull();
    });
    return useNotices.getState().shown.map(({ words }) => words);
  };
  return { result, ended };
};

describe('an export that ends early', () => {
  it('says that nothing was kept when the person stopped it', async () => {
    const { result, ended } = await opened();
    act(() => {
      result.current.stop();
    });
    expect(await ended()).toEqual(['export.stopped']);
  });

  it('says nothing when no place was chosen', async () => {
    const { ended } = await opened();
    expect(await ended()).toEqual([]);
  });
});
