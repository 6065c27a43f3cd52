import { describe, expect, it } from 'vitest';
import { draftOf, editsOf } from '../../../../../renderer/features/turn/tableDraft.ts';
import type { Table } from '../../../../../renderer/domain/tables/tables.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { game } from '../../../../../shared/domain/game.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';

const ownSeat = '019400aa-0000-7000-8000-000000000001';
const meta = { createdAt: '2018-01-01', updatedAt: '2018-01-01', authorId: 'me' };
const table: Table = {
  game: readRecord(game, {
    ...meta,
    id: 'g',
    kind: 'game',
    values: { name: 'Onderhoud', rules: ['samen uit'], turnSeatId: ownSeat },
  }),
  initiative: readRecord(initiative, { ...meta, id: 'i', kind: 'initiative', values: {} }),
  seats: [
    { id: ownSeat, party: null, tactic: '' },
    { id: 's2', party: { id: 'p', name: 'Politie', panel: 'organisations' }, tactic: 'wacht af' },
  ],
  turn: null,
  emptyPanels: [],
};

describe('keeping a table', () => {
  it('writes nothing when nothing changed', () => {
    expect(editsOf(table, draftOf(table))).toEqual([]);
  });

  it('writes only what changed', () => {
    const draft = draftOf(table);
    const [you, police] = draft.chairs;
    if (you === undefined || police === undefined) throw new Error('chairs');

    const edits = editsOf(table, {
      ...draft,
      stake: ' het hek ',
      rules: ['samen thuis'],
      chairs: [you, { ...police, tactic: 'doet mee' }, { id: 's3', partyId: 'q', tactic: '' }],
    });

    expect(edits).toEqual([
      { op: 'set', kind: 'game', id: 'g', field: 'stake', value: 'het hek' },
      { op: 'add', kind: 'game', id: 'g', field: 'rules', value: 'samen thuis' },
      { op: 'remove', kind: 'game', id: 'g', field: 'rules', value: 'samen uit' },
      { op: 'set', kind: 'gameSeat', id: 's2', field: 'tactic', value: 'doet mee' },
      { op: 'create', kind: 'gameSeat', id: 's3', values: { gameId: 'g', partyId: 'q' } },
    ]);
  });

  it.each([
    [' samen thuis ', [{ op: 'add', kind: 'game', id: 'g', field: 'rules', value: 'samen thuis' }]],
    ['Samen uit', []],
  ])('keeps a rule that still stands in its field, unless it is known (%s)', (rule, edits) => {
    expect(editsOf(table, { ...draftOf(table), rule })).toEqual(edits);
  });

  it('takes a chair away with the turn that lay on it', () => {
    const draft = draftOf(table);

    const edits = editsOf(table, { ...draft, chairs: draft.chairs.slice(1) });

    expect(edits[0]).toEqual({ op: 'delete', kind: 'gameSeat', id: ownSeat });
    expect(edits[1]).toMatchObject({ field: 'turnSeatId', value: null });
  });
});
