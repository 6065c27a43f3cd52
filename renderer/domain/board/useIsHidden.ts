import { readRecord } from '../../../shared/domain/entity.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { village } from '../../../shared/domain/village.ts';
import { call } from '../../app/api.ts';
import { useRecords } from '../../app/records.ts';
import { useBoardView } from './boardView.ts';
import { cardOf } from './card.ts';
import type { PartiesById } from './card.ts';
import { isFiltering, matcherOf } from './filter.ts';

/** No filter looks at who sits in which corner. */
const noParties: PartiesById = new Map();

/** Whether the board, as it is filtered now, does not show a card. */
export const useIsHidden = (): ((id: string) => Promise<boolean>) => {
  const { filter } = useBoardView();
  const villages = useRecords(village).byId;
  return async (id) => {
    if (!isFiltering(filter)) return false;
    // Just made, it may not be among what was read.
    const raw = await call('record:get', { kind: 'initiative', id }).catch(() => null);
    if (raw === null) return false;
    return !matcherOf(filter)(cardOf(readRecord(initiative, raw), villages, noParties));
  };
};
