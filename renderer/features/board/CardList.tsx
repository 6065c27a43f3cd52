import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import type { PressEvent } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useShallow } from 'zustand/react/shallow';
import { cx } from '../../ui/cx.ts';
import { listKey, useBoardActions } from './boardActions.ts';
import type { ListPlace } from './boardActions.ts';
import { CardFace } from './CardFace.tsx';
import styles from './CardList.module.css';
import type { Card } from '../../domain/board/card.ts';
import { useCardDrag } from './cardDrag.tsx';
import { heldModifier } from './heldModifier.ts';
import { choose, chooseInList, useSelection } from './selection.ts';
import { useGrowing } from './useGrowing.ts';

interface Props {
  readonly place: ListPlace;
  readonly cards: readonly Card[];
  readonly label: string;
  readonly empty: ReactNode;
  /** Short lists in a lane grow with their cards; long ones, and columns, draw what is in sight. */
  readonly isVirtual: boolean;
}

const layoutOptions = { estimatedRowSize: 116, gap: 10, padding: 10 };

const useChosenIn = (cards: readonly Card[]): readonly string[] =>
  useSelection(
    useShallow(({ chosen }) =>
      chosen.size === 0 ? [] : cards.flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
    ),
  );

export const CardList = memo(({ place, cards, label, empty, isVirtual }: Props) => {
  const { t } = useTranslation();
  const actions = useBoardActions();
  const dragAndDropHooks = useCardDrag(place);
  const chosen = useChosenIn(cards);
  const listed = useGrowing(cards);
  const render = useMemo(
    () => (card: Card) => (
      <GridListItem
        id={card.id}
        textValue={card.title === '' ? t('board.untitled') : card.title}
        className={cx(styles.row)}
        onPress={({ pointerType, ctrlKey, metaKey, shiftKey }: PressEvent) => {
          const chooses = ctrlKey || metaKey || shiftKey;
          if (pointerType === 'mouse' && !chooses) actions.open(card.id);
        }}
      >
        <CardFace card={card} place={place} />
      </GridListItem>
    ),
    [actions, place, t],
  );

  const list = (
    <GridList
      aria-label={label}
      data-card-list={listKey(place)}
      items={listed}
      selectionMode="multiple"
      selectionBehavior="replace"
      selectedKeys={chosen}
      onSelectionChange={(keys) => {
        const ids = cards.map(({ id }) => id);
        choose(chooseInList(useSelection.getState().chosen, ids, keys, heldModifier()));
      }}
      onAction={(key) => {
        actions.open(String(key));
      }}
      keyboardNavigationBehavior="tab"
      dragAndDropHooks={dragAndDropHooks}
      renderEmptyState={() => empty}
      className={cx(styles.list, isVirtual ? styles.virtual : styles.natural)}
    >
      {render}
    </GridList>
  );
  return isVirtual ? (
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      {list}
    </Virtualizer>
  ) : (
    list
  );
});
CardList.displayName = 'CardList';
