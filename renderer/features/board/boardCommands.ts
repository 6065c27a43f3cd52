import type { BoardActions, ListPlace } from './boardActions.ts';
import type { KeyCommand } from './boardKeys.ts';
import { listAt, stageBeside } from './boardMoves.ts';
import { focusBeside } from './focusCard.ts';
import type { Latest } from './latest.ts';
import { stepSpot } from './move.ts';

/** The card that a key or a press is about. */
export interface Aimed {
  readonly board: HTMLElement;
  readonly row: HTMLElement;
  readonly cardId: string;
  readonly from: ListPlace;
}

const moveAside = (now: Latest, actions: BoardActions, aimed: Aimed, step: -1 | 1): void => {
  const { cardId, from } = aimed;
  const stage = stageBeside(from.stage, step, now.collapsed);
  if (stage === undefined) return;
  actions.move({ cardIds: actions.companions(cardId), stage }, { ...from, stage }, cardId);
};

const moveAlong = (now: Latest, actions: BoardActions, aimed: Aimed, step: 'up' | 'down'): void => {
  const { cardId, from } = aimed;
  const cardIds = actions.companions(cardId);
  const spot = stepSpot(listAt(now.model, from), cardIds, step);
  if (spot !== undefined) actions.move({ cardIds, stage: from.stage, spot }, from, cardId);
};

export const carryOutKey = (
  command: KeyCommand,
  now: Latest,
  actions: BoardActions,
  aimed: Aimed,
): void => {
  switch (command) {
    case 'left':
    case 'right':
      moveAside(now, actions, aimed, command === 'left' ? -1 : 1);
      return;
    case 'up':
    case 'down':
      moveAlong(now, actions, aimed, command);
      return;
    case 'goLeft':
    case 'goRight':
      focusBeside(aimed.board, aimed.row, command === 'goLeft' ? -1 : 1);
      return;
    case 'menu':
      actions.openMenu(aimed.cardId, aimed.from, aimed.row);
  }
};
