import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useIsLastStep } from '../../../../../renderer/features/import/useIsLastStep.ts';
import type { UndoState } from '../../../../../shared/ipc/record.ts';
import { pretendMain } from '../../pretendMain.ts';

const after = (state: UndoState) => {
  const main = pretendMain({ answers: { 'undo:state': () => state } });
  const { result } = renderHook(useIsLastStep);
  const comes = (detail: UndoState): void => {
    act(() => {
      main.announce({ name: 'undo:changed', detail });
    });
  };
  return { result, comes };
};
const brought: UndoState = { undo: 'import', redo: null };

describe('whether one undo takes the import back', () => {
  it('it does when nothing was done after it', async () => {
    const { result, comes } = after(brought);

    await waitFor(() => {
      expect(result.current).toBe(true);
    });
    // A colleague's change is nobody's step here.
    comes(brought);
    expect(result.current).toBe(true);
  });

  it.each<[string, UndoState]>([
    ['something was done after it', { undo: 'move', redo: null }],
    ['it was undone', { undo: null, redo: 'import' }],
    ['it was undone and there is an import before it', { undo: 'import', redo: 'import' }],
  ])('it does not when %s, nor after that', async (_, state) => {
    const { result, comes } = after(brought);
    await waitFor(() => {
      expect(result.current).toBe(true);
    });

    comes(state);
    expect(result.current).toBe(false);
    comes(brought);
    expect(result.current).toBe(false);
  });
});
