import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import { party } from '../../../shared/domain/party.ts';
import { village } from '../../../shared/domain/village.ts';
import type { BoardFilter } from '../../../shared/ipc/settings.ts';
import { useRecords } from '../../app/records.ts';
import { useBoardView } from '../../domain/board/boardView.ts';
import { createCardReader } from '../../domain/board/card.ts';
import type { Card } from '../../domain/board/card.ts';
import {
  countCards,
  createColumnReader,
  filterColumns,
  keepUnchanged,
  noColumns,
} from '../../domain/board/column.ts';
import type { Columns } from '../../domain/board/column.ts';
import { applyDrafts } from './draft.ts';
import { sawRecords, useDrafts } from './draftStore.ts';
import { isFiltering, matcherOf } from '../../domain/board/filter.ts';
import { isTheme, lanesOf } from './lane.ts';
import type { Lane, LaneKind, LaneNames } from './lane.ts';

/** The board as it stands. */
export interface BoardModel {
  readonly isLoaded: boolean;
  readonly cards: ReadonlyMap<string, Card>;
  /** Every card that is not on the shelf. */
  readonly columns: Columns;
  /** What the filters let through. */
  readonly seen: Columns;
  readonly hiddenCount: number;
  /** Null when the board is not split into lanes. */
  readonly lanes: readonly Lane[] | null;
}

// These outlive the screen: coming back to the board builds nothing twice.
const readCards = createCardReader();
const readColumns = createColumnReader();
let lastSeen = noColumns;
let lastLanes: readonly Lane[] = [];

const readSeen = (columns: Columns, filter: BoardFilter): Columns => {
  lastSeen = isFiltering(filter)
    ? keepUnchanged(filterColumns(columns, matcherOf(filter)), lastSeen)
    : columns;
  return lastSeen;
};

const readLanes = (seen: Columns, kind: LaneKind, names: LaneNames): readonly Lane[] => {
  lastLanes = lanesOf(Object.values(seen).flat(), kind, names, lastLanes);
  return lastLanes;
};

const useLaneNames = (kind: LaneKind | 'none'): LaneNames => {
  const { t } = useTranslation();
  const villages = useRecords(village);
  const areas = useRecords(area);
  return useMemo(() => {
    const nameOf = (value: string): string | undefined => {
      if (kind === 'village') return villages.byId.get(value)?.name;
      if (kind === 'area') return areas.byId.get(value)?.name;
      return isTheme(value) ? t(`enums.theme.${value}`) : undefined;
    };
    return { nameOf, none: kind === 'none' ? '' : t(`board.laneless.${kind}`) };
  }, [areas.byId, kind, t, villages.byId]);
};

/** Every card, with the moves of this screen that are still on their way to the store. */
const useColumns = () => {
  const initiatives = useRecords(initiative);
  const villages = useRecords(village);
  const parties = useRecords(party);
  const { drafts } = useDrafts();
  useEffect(() => {
    sawRecords(initiatives.byId);
  }, [initiatives.byId]);
  const isLoaded = initiatives.loaded && villages.loaded && parties.loaded;
  const columns = useMemo(() => {
    // A card without its village would be made a second time.
    if (!isLoaded) return noColumns;
    const now = applyDrafts(initiatives.list, drafts);
    return readColumns(readCards(now, villages.byId, parties.byId));
  }, [drafts, initiatives.list, isLoaded, parties.byId, villages.byId]);
  return { columns, isLoaded };
};

export const useBoardModel = (): BoardModel => {
  const { columns, isLoaded } = useColumns();
  const { filter, lanes: kind } = useBoardView();
  const names = useLaneNames(kind);
  const cards = useMemo(
    () => new Map(Object.values(columns).flatMap((of) => of.map((card) => [card.id, card]))),
    [columns],
  );
  const seen = useMemo(() => readSeen(columns, filter), [columns, filter]);
  const lanes = useMemo(
    () => (kind === 'none' ? null : readLanes(seen, kind, names)),
    [kind, names, seen],
  );
  return useMemo(
    () => ({ isLoaded, cards, columns, seen, lanes, hiddenCount: cards.size - countCards(seen) }),
    [cards, columns, isLoaded, lanes, seen],
  );
};
