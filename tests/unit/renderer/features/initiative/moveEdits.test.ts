import { describe, expect, it } from 'vitest';
import { moveEdits } from '../../../../../renderer/features/initiative/moveEdits.ts';

const positionIn = (edits: ReturnType<typeof moveEdits>) =>
  edits.flatMap((edit) => (edit.op === 'set' && edit.field === 'position' ? [edit.value] : []))[0];

describe('moveEdits', () => {
  it('puts the card at the top of its new column', () => {
    const all = [
      { id: 'a', stage: 'running', position: 'a1' },
      { id: 'b', stage: 'running', position: 'a0' },
      { id: 'c', stage: 'heard', position: 'Zz' },
    ] as const;

    const edits = moveEdits('c', 'running', all);

    expect(edits[0]).toMatchObject({ id: 'c', field: 'stage', value: 'running' });
    expect(String(positionIn(edits)) < 'a0').toBe(true);
  });

  it('still moves it when a position in the column cannot be counted on from', () => {
    const edits = moveEdits('c', 'running', [{ id: 'a', stage: 'running', position: '!' }]);

    expect(edits[0]).toMatchObject({ field: 'stage', value: 'running' });
    expect(positionIn(edits)).toBe('');
  });
});
