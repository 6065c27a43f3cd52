import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import type { Seat, Table } from './tables.ts';

/** A new table: everybody who takes part has a chair, and so has the coordinator. */
export const newTable = (
  { id: initiativeId, partyIds }: Pick<Initiative, 'id' | 'partyIds'>,
  newId: () => string,
): { readonly gameId: string; readonly edits: readonly Edit[] } => {
  const gameId = newId();
  const seats = [null, ...partyIds].map((partyId) => newSeat(gameId, partyId, newId()));
  return {
    gameId,
    edits: [{ op: 'create', kind: 'game', id: gameId, values: { initiativeId } }, ...seats],
  };
};

export const newSeat = (gameId: string, partyId: string | null, id: string): Edit => ({
  op: 'create',
  kind: 'gameSeat',
  id,
  values: { gameId, partyId },
});

/** One action, whoever had the turn before. */
export const passTurn = (gameId: string, seatId: string | null, today: string): readonly Edit[] => {
  const target = { op: 'set', kind: 'game', id: gameId } as const;
  return [
    { ...target, field: 'turnSeatId', value: seatId },
    { ...target, field: 'turnSince', value: seatId === null ? null : today },
  ];
};

/** A chair that has the turn takes it along. */
export const removeSeat = (
  { game }: Pick<Table, 'game'>,
  seat: Pick<Seat, 'id'>,
): readonly Edit[] => [
  { op: 'delete', kind: 'gameSeat', id: seat.id },
  ...(game.turnSeatId === seat.id ? passTurn(game.id, null, '') : []),
];
