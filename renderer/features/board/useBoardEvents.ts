import { useEffect } from 'react';
import type { RefObject } from 'react';
import { placeOfList } from './boardActions.ts';
import type { BoardActions } from './boardActions.ts';
import { carryOutKey } from './boardCommands.ts';
import type { Aimed } from './boardCommands.ts';
import { keyCommand } from './boardKeys.ts';
import { noteModifiers } from './heldModifier.ts';
import type { Latest } from './latest.ts';
import { clearSelection } from './selection.ts';

const aimOf = (board: HTMLElement, row: Element | null, now: Latest): Aimed | undefined => {
  if (!(row instanceof HTMLElement)) return undefined;
  const { key: cardId } = row.dataset;
  const list = row.closest<HTMLElement>('[data-card-list]')?.dataset['cardList'];
  if (cardId === undefined || list === undefined) return undefined;
  const from = placeOfList(list, now.model.lanes);
  return from && { board, row, cardId, from };
};

/**
 * The keys and the right mouse button, for every card at once. Heard on the way down: what the
 * board does with Ctrl+Shift and an arrow, a list must not do as well.
 */
export const useBoardEvents = (
  board: RefObject<HTMLElement | null>,
  latest: RefObject<Latest>,
  actions: BoardActions,
): void => {
  useEffect(() => {
    const element = board.current;
    if (element === null) return;
    const heard = new AbortController();
    const { signal } = heard;
    const onKey = (event: KeyboardEvent): void => {
      noteModifiers(event);
      if (event.key === 'Escape') clearSelection();
      const command = keyCommand(event);
      const row = event.target instanceof Element ? event.target : null;
      const aimed = aimOf(element, row, latest.current);
      if (command === undefined || aimed === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      carryOutKey(command, latest.current, actions, aimed);
    };
    const onContextMenu = (event: MouseEvent): void => {
      const row = event.target instanceof Element ? event.target.closest('[data-key]') : null;
      const aimed = aimOf(element, row, latest.current);
      if (aimed === undefined) return;
      event.preventDefault();
      actions.openMenu(aimed.cardId, aimed.from, aimed.row);
    };
    element.addEventListener('pointerdown', noteModifiers, { capture: true, signal });
    element.addEventListener('keydown', onKey, { capture: true, signal });
    element.addEventListener('contextmenu', onContextMenu, { signal });
    return () => {
      heard.abort();
    };
  }, [actions, board, latest]);
};
