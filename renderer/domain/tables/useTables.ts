import { useMemo } from 'react';
import { game } from '../../../shared/domain/game.ts';
import { gameSeat } from '../../../shared/domain/gameSeat.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { useRecords } from '../../app/records.ts';
import { tablesOf } from './tables.ts';
import type { Table } from './tables.ts';

export interface Tables {
  readonly loaded: boolean;
  readonly list: readonly Table[];
}

/** Every table of what runs, kept up to date. */
export const useTables = (): Tables => {
  const games = useRecords(game);
  const seats = useRecords(gameSeat);
  const initiatives = useRecords(initiative);
  const parties = useRecords(party);
  const list = useMemo(
    () =>
      tablesOf(games.list, {
        initiatives: initiatives.byId,
        parties: parties.byId,
        seats: seats.list,
      }),
    [games.list, initiatives.byId, parties.byId, seats.list],
  );
  return {
    loaded: games.loaded && seats.loaded && initiatives.loaded && parties.loaded,
    list,
  };
};
