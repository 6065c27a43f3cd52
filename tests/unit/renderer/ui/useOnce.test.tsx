import { renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { useOnce } from '../../../../renderer/ui/useOnce.ts';

describe('what must not happen twice', () => {
  it('runs once while it is under way, and again when it has ended, well or not', async () => {
    const { result } = renderHook(() => useOnce());
    let end: () => void = () => undefined;
    const work = vi.fn(
      () =>
        new Promise<void>((resolve) => {
          end = resolve;
        }),
    );

    const first = result.current(work);
    await result.current(work);
    expect(work).toHaveBeenCalledTimes(1);

    end();
    await first;
    await expect(result.current(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    void result.current(work);
    expect(work).toHaveBeenCalledTimes(2);
  });
});
