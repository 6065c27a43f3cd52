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
    const table = { ...raw('game', { turnSeatId: idAt(9) }), id: idAt(8) };
    const seat = raw('gameSeat', { partyId: double, gameId: idAt(8) });

    expect(replacements([table, seat], double, null)).toEqual([
      { op: 'set', kind: 'game', id: idAt(8), field: 'turnSeatId', value: null },
      { op: 'delete', kind: 'gameSeat', id: idAt(9) },
    ]);
  });

  it('keeps one chair at a table where both sat, with the turn and both tactics', () => {
    const table = { ...raw('game', { turnSeatId: idAt(9) }), id: idAt(8) };
    const goes = raw('gameSeat', { partyId: double, gameId: idAt(8), tactic: 'afwachten' });
    const kept = {
      ...raw('gameSeat', { partyId: stays, gameId: idAt(8), tactic: 'vragen' }),
      id: idAt(7),
    };

    expect(replacements([table, goes, kept], double, stays)).toEqual([
      { op: 'set', kind: 'game', id: idAt(8), field: 'turnSeatId', value: idAt(7) },
      { op: 'set', kind: 'gameSeat', id: idAt(7), field: 'tactic', value: 'vragen\nafwachten' },
      { op: 'delete', kind: 'gameSeat', id: idAt(9) },
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
