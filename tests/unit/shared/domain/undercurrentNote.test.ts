import { describe, expect, expectTypeOf, it } from 'vitest';
import { shareKeys, sharePart } from '../../../../shared/domain/sharePart.ts';
import type { ShareKey } from '../../../../shared/domain/sharePart.ts';
import { undercurrentNote } from '../../../../shared/domain/undercurrentNote.ts';
import { exportKinds } from '../../../../shared/ipc/export.ts';
import { searchKinds } from '../../../../shared/ipc/search.ts';

describe('undercurrentNote', () => {
  it('has no field that a way out could take', () => {
    expectTypeOf<ShareKey<typeof undercurrentNote>>().toBeNever();
    expect(shareKeys(undercurrentNote)).toEqual([]);
    const raw = { id: 'a', kind: 'undercurrentNote', createdAt: '', updatedAt: '', authorId: '' };
    const values = { text: 'Ze kijken weg.' };

    expect(JSON.stringify(sharePart(undercurrentNote, { ...raw, values }))).not.toContain('weg');
  });

  it('is no kind that is exported, nor one that is searched', () => {
    expect([...exportKinds, ...searchKinds]).not.toContain(undercurrentNote.kind);
  });
});
