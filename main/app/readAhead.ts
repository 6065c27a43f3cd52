import { area } from '../../shared/domain/area.ts';
import { game } from '../../shared/domain/game.ts';
import { gameSeat } from '../../shared/domain/gameSeat.ts';
import { initiative } from '../../shared/domain/initiative.ts';
import { party } from '../../shared/domain/party.ts';
import { village } from '../../shared/domain/village.ts';
import type { Store } from '../store/store.ts';

/** What the first screen will ask for, while its page is still being loaded. */
export const readAhead = async (store: Pick<Store, 'readAhead'>): Promise<void> => {
  // The few before the many: the board waits for the last of them.
  for (const { kind } of [area, village, party, game, gameSeat, initiative]) {
    await store.readAhead(kind);
  }
};
