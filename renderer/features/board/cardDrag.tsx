import { useMemo } from 'react';
import { DropIndicator, useDragAndDrop } from 'react-aria-components';
import type { DragAndDropHooks, DragAndDropOptions, DropTarget } from 'react-aria-components';
import type { Stage } from '../../../shared/domain/enums.ts';
import { cx } from '../../ui/cx.ts';
import { laneChange, useBoardActions } from './boardActions.ts';
import type { BoardActions, ListPlace } from './boardActions.ts';
import styles from './CardList.module.css';
import type { Card } from '../../domain/board/card.ts';
import type { Spot } from './move.ts';

type DragItem = ReturnType<NonNullable<DragAndDropOptions['getItems']>>[number];

/** Our own type: nothing else can be dropped on the board, and a card nowhere else. */
const cardType = 'application/x-bruggenbouwer-card';

interface Dragged {
  readonly cardIds: readonly string[];
  readonly from: ListPlace;
}

/** The drag itself carries a title only; which cards go along stays within this window. */
let dragged: Dragged | undefined;

const spotOf = (target: DropTarget): Spot => {
  if (target.type === 'root' || target.dropPosition === 'on') return { at: 'foot' };
  return { at: target.dropPosition, cardId: String(target.key) };
};

/** A village says in which area a card lies, so a lane of areas takes cards of its own only. */
const takes = (place: ListPlace): boolean =>
  dragged !== undefined &&
  (place.lane?.kind !== 'area' || place.lane.value === dragged.from.lane?.value);

const drop = (actions: BoardActions, place: ListPlace, spot: Spot): void => {
  if (dragged === undefined) return;
  const { cardIds, from } = dragged;
  const move = { cardIds, stage: place.stage, spot, lane: laneChange(from, place) };
  actions.move(move, place, cardIds[0]);
};

/** A collapsed column takes cards too; they go to its top. */
export const dropInColumn = (actions: BoardActions, stage: Stage): void => {
  if (dragged === undefined) return;
  actions.move({ cardIds: dragged.cardIds, stage, spot: { at: 'top' } }, { stage });
};

export const acceptsCard = (types: { has: (type: string) => boolean }): 'move' | 'cancel' =>
  types.has(cardType) ? 'move' : 'cancel';

const Preview = ({ items }: { readonly items: readonly DragItem[] }) => (
  <div className={cx(styles.preview)}>
    <span>{items[0]?.[cardType]}</span>
    {items.length > 1 && <span className={cx(styles.previewCount)}>{items.length}</span>}
  </div>
);

/** Dragging to, from and within one list, by mouse, touch and keyboard. */
export const useCardDrag = (place: ListPlace): DragAndDropHooks<Card> => {
  const actions = useBoardActions();
  const options = useMemo(
    () => ({
      getItems: (keys: Set<string | number>): DragItem[] => {
        const [first] = [...keys].map(String);
        if (first === undefined) return [];
        dragged = { cardIds: actions.companions(first), from: place };
        return dragged.cardIds.map((id) => ({ [cardType]: actions.titleOf(id) }));
      },
      acceptedDragTypes: [cardType],
      getDropOperation: (target: DropTarget) =>
        (target.type === 'item' && target.dropPosition === 'on') || !takes(place)
          ? ('cancel' as const)
          : ('move' as const),
      onDrop: ({ target }: { readonly target: DropTarget }) => {
        drop(actions, place, spotOf(target));
      },
      onDragEnd: () => {
        dragged = undefined;
      },
      renderDragPreview: (items: DragItem[]) => <Preview items={items} />,
      renderDropIndicator: (target: DropTarget) => (
        <DropIndicator target={target} className={cx(styles.indicator)} />
      ),
    }),
    [actions, place],
  );
  return useDragAndDrop<Card>(options).dragAndDropHooks;
};
