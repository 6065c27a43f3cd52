import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { game } from '../../../shared/domain/game.ts';
import { gameSeat } from '../../../shared/domain/gameSeat.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { useRecords } from '../../app/records.ts';
import { useWho } from '../who.ts';
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
  const { t } = useTranslation();
  const coordinator = useWho();
  const residents = t('bridge.drawing.someGroup');
  const list = useMemo(
    () =>
      tablesOf(games.list, {
        initiatives: initiatives.byId,
        parties: parties.byId,
        seats: seats.list,
        unnamed: { residents, coordinator },
      }),
    [coordinator, games.list, initiatives.byId, parties.byId, residents, seats.list],
  );
  return {
    loaded: games.loaded && seats.loaded && initiatives.loaded && parties.loaded,
    list,
  };
};
