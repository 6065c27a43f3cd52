import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { village } from '../../../shared/domain/village.ts';
import type { BoardFilter } from '../../../shared/ipc/settings.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { createCardReader } from '../../domain/board/card.ts';
import { columnsOf, filterColumns } from '../../domain/board/column.ts';
import type { Columns } from '../../domain/board/column.ts';
import { emptyFilter, isFiltering, matcherOf } from '../../domain/board/filter.ts';
import { useSavedViews } from '../../domain/views/savedViews.ts';

interface BoardViews {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly filterOf: (id: string) => BoardFilter;
  /** As the board stands now, where a filter is on. */
  readonly first: string;
}

export const wholeBoard = 'all';
const asNow = 'now';

/** The board whole, as it stands now, and the views that were given a name. */
export const useBoardViews = (): BoardViews => {
  const { t } = useTranslation();
  const savedViews = useSavedViews();
  const lastView = useSettings((settings) => settings.lastView);
  return useMemo(() => {
    const now = lastView !== null && isFiltering(lastView.filter) ? lastView.filter : null;
    const saved = new Map(savedViews.map(({ id, filter }) => [id, filter]));
    return {
      options: [
        { id: wholeBoard, label: t('export.viewAll') },
        ...(now === null ? [] : [{ id: asNow, label: t('export.viewNow') }]),
        ...savedViews.map(({ id, name }) => ({ id, label: name })),
      ],
      filterOf: (id) => (id === asNow ? now : saved.get(id)) ?? emptyFilter,
      first: now === null ? wholeBoard : asNow,
    };
  }, [lastView, savedViews, t]);
};

const readCards = createCardReader();

/** The cards of the board, what is on the shelf left out, in their columns and their order. */
export const useBoardColumns = (): {
  readonly of: (filter: BoardFilter) => Columns;
  readonly isLoaded: boolean;
} => {
  const initiatives = useRecords(initiative);
  const villages = useRecords(village);
  const parties = useRecords(party);
  return useMemo(() => {
    const columns = columnsOf(readCards(initiatives.list, villages.byId, parties.byId));
    return {
      of: (filter) => (isFiltering(filter) ? filterColumns(columns, matcherOf(filter)) : columns),
      isLoaded: initiatives.loaded && villages.loaded && parties.loaded,
    };
  }, [initiatives, parties, villages]);
};
