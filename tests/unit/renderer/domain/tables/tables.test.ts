import { describe, expect, it } from 'vitest';
import { passTurn, removeSeat } from '../../../../../renderer/domain/tables/tableEdits.ts';
import { tablesOf, waitingOn } from '../../../../../renderer/domain/tables/tables.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Entity, Json, RecordOf } from '../../../../../shared/domain/entity.ts';
import { game } from '../../../../../shared/domain/game.ts';
import { gameSeat } from '../../../../../shared/domain/gameSeat.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';

const idOf = (at: number): string => `019400aa-0000-7000-8000-00000000000${String(at)}`;

const make = <E extends Entity>(
  entity: E,
  at: number,
  values: Readonly<Record<string, Json>>,
): RecordOf<E> =>
  readRecord(entity, {
    id: idOf(at),
    kind: entity.kind,
    createdAt: `2018-01-0${String(at)}T00:00:00Z`,
    updatedAt: '2018-01-09T00:00:00Z',
    authorId: 'me',
    values,
  });

const card = make(initiative, 1, { title: 'Speeltuin' });
const group = { id: idOf(2), name: 'Werkgroep', panel: 'residents' as const };
const seats = [
  make(gameSeat, 5, { gameId: idOf(3), partyId: group.id }),
  make(gameSeat, 4, { gameId: idOf(3), partyId: null }),
  make(gameSeat, 6, { gameId: idOf(3), partyId: idOf(9) }),
];
const around = {
  initiatives: new Map([[card.id, card]]),
  parties: new Map([[group.id, group]]),
  seats,
  unnamed: { residents: 'Een groep inwoners', coordinator: () => 'Coördinator Winsum' },
};
const tableWith = (values: Readonly<Record<string, Json>>) => {
  const [table] = tablesOf([make(game, 3, { initiativeId: card.id, ...values })], around);
  if (table === undefined) throw new Error('no table');
  return table;
};

describe('a game table', () => {
  it('seats people in the order in which they came, and nobody who was deleted', () => {
    expect(tableWith({}).seats.map(({ party }) => party?.name ?? 'you')).toEqual([
      'you',
      'Werkgroep',
    ]);
  });

  it('keeps a chair for each corner that nobody asked', () => {
    expect(tableWith({}).emptyPanels).toEqual(['municipality', 'organisations']);
  });

  it('knows a chair of a colleague from the own one, and says what stays unnamed', () => {
    const theirs = { isOwn: false, isLive: true, id: idOf(8) };
    const [table] = tablesOf([make(game, 3, { initiativeId: card.id, turnSeatId: idOf(4) })], {
      ...around,
      seats: [
        { ...make(gameSeat, 4, { gameId: idOf(3), partyId: null }), shared: theirs },
        { ...make(gameSeat, 5, { gameId: idOf(3), byResidents: true }), shared: theirs },
      ],
    });
    expect(table?.seats.map(({ party }) => party?.name)).toEqual([
      'Coördinator Winsum',
      'Een groep inwoners',
    ]);
    expect(table?.emptyPanels).toEqual(['municipality', 'organisations']);
    expect(table && waitingOn(table)).toBe('others');
  });

  it('waits on the coordinator, on another, or on nobody', () => {
    expect(waitingOn(tableWith({ turnSeatId: idOf(4) }))).toBe('you');
    expect(waitingOn(tableWith({ turnSeatId: idOf(5) }))).toBe('others');
    expect(waitingOn(tableWith({}))).toBe('nobody');
    expect(waitingOn(tableWith({ turnSeatId: idOf(6) }))).toBe('nobody');
  });

  it('is cleared away with what came to an end', () => {
    const ended = make(initiative, 1, { title: 'Speeltuin', outcome: 'own_feet' });
    const games = [make(game, 3, { initiativeId: card.id })];

    expect(tablesOf(games, { ...around, initiatives: new Map([[ended.id, ended]]) })).toEqual([]);
  });

  it('comes first when it waits longest, and last without a turn', () => {
    const games = [
      make(game, 3, { initiativeId: card.id }),
      make(game, 7, { initiativeId: card.id, turnSeatId: idOf(8), turnSince: '2018-03-02' }),
      make(game, 2, { initiativeId: card.id, turnSeatId: idOf(7), turnSince: '2018-03-01' }),
    ];
    const more = [
      make(gameSeat, 8, { gameId: idOf(7), partyId: group.id }),
      make(gameSeat, 7, { gameId: idOf(2), partyId: group.id }),
    ];

    const tables = tablesOf(games, { ...around, seats: [...seats, ...more] });

    expect(tables.map(({ game: { id } }) => id)).toEqual([idOf(2), idOf(7), idOf(3)]);
  });

  it('passes the turn in one action and drops it with its chair', () => {
    expect(passTurn(idOf(3), idOf(5), '2018-03-01').map((edit) => edit.op)).toEqual(['set', 'set']);
    const table = tableWith({ turnSeatId: idOf(5) });
    const turnOf = (seat: number) =>
      removeSeat(table, { id: idOf(seat) }).flatMap((edit) => ('field' in edit ? edit.field : []));
    expect(turnOf(5)).toEqual(['turnSeatId', 'turnSince']);
    expect(turnOf(4)).toEqual([]);
  });
});
