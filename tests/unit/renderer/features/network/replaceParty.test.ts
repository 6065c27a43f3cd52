import { describe, expect, it } from 'vitest';
import { keptValues, newParty } from '../../../../../renderer/domain/party/partyDraft.ts';
import { replacements } from '../../../../../renderer/features/network/replaceParty.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { idAt } from './aNetwork.ts';

const [double, stays, other] = [idAt(1), idAt(2), idAt(3)];
const raw = (kind: string, values: Readonly<Record<string, Json>>) => ({
  id: idAt(9),
  kind,
  createdAt: '2018-01-01T00:00:00Z',
  updatedAt: '2018-01-01T00:00:00Z',
  authorId: 'me',
  values,
});

describe('two parties that are one', () => {
  it('moves every chair and plank, and keeps one chair where both sat', () => {
    const edits = replacements(
      [
        raw('initiative', { partyIds: [double, other] }),
        raw('initiative', { partyIds: [double, stays] }),
        raw('contribution', { partyId: double }),
        raw('gameSeat', { partyId: other }),
        raw('coffeeTable', { partyIds: [double] }),
      ],
      double,
      stays,
    );

    expect(edits.map(({ op, kind }) => `${op} ${kind}`)).toEqual([
      'remove initiative',
      'add initiative',
      'remove initiative',
      'set contribution',
      'remove coffeeTable',
      'add coffeeTable',
    ]);
  });

  it('leaves nobody behind where a party goes for good', () => {
    expect(replacements([raw('gameSeat', { partyId: double })], double, null)).toEqual([
      { op: 'set', kind: 'gameSeat', id: idAt(9), field: 'partyId', value: null },
    ]);
  });
});

describe('the place of a party in the town hall', () => {
  it('is kept for the municipality, and dropped by who sits elsewhere: no ladder there', () => {
    const draft = {
      ...newParty('municipality', ' Beleid '),
      departmentId: idAt(5),
      layer: 'policy',
    } as const;

    expect(keptValues(draft)).toMatchObject({ name: 'Beleid', layer: 'policy' });
    expect(keptValues({ ...draft, panel: 'residents' })).toMatchObject({
      departmentId: null,
      layer: null,
    });
  });
});
