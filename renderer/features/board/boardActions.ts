import { createContext, use } from 'react';
import { stages } from '../../../shared/domain/enums.ts';
import type { Stage } from '../../../shared/domain/enums.ts';
import type { Lane } from './lane.ts';
import type { LaneChange, Move } from './move.ts';

/** Where a list of cards stands: a column, and the lane it lies in when there are lanes. */
export interface ListPlace {
  readonly stage: Stage;
  readonly lane?: Pick<Lane, 'kind' | 'value' | 'name'>;
}

/** Names a list in the page. */
export const listKey = ({ stage, lane }: ListPlace): string =>
  lane === undefined ? stage : `${stage} ${lane.kind} ${lane.value ?? ''}`;

/** The place that a list's name stands for. */
export const placeOfList = (key: string, lanes: readonly Lane[] | null): ListPlace | undefined => {
  const [name, , value] = key.split(' ');
  const stage = stages.find((one) => one === name);
  if (stage === undefined || lanes === null) return stage && { stage };
  const lane = lanes.find((one) => (one.value ?? '') === value);
  return lane && { stage, lane };
};

export interface BoardActions {
  readonly open: (cardId: string) => void;
  /** Moves, tells it, and offers to undo it. `focus` names the card that then has the focus. */
  readonly move: (move: Move, to: ListPlace, focus?: string) => void;
  /** The cards that go along when this one is moved: all chosen ones, or it alone. */
  readonly companions: (cardId: string) => readonly string[];
  readonly titleOf: (cardId: string) => string;
  readonly openMenu: (cardId: string, from: ListPlace, anchor: Element) => void;
}

/** Stable for as long as the board is shown, so that a change draws no card that did not change. */
export const BoardActionsContext = createContext<BoardActions | null>(null);

export const useBoardActions = (): BoardActions => {
  const actions = use(BoardActionsContext);
  if (actions === null) throw new Error('a card was drawn outside the board');
  return actions;
};

/** What changes on a card that goes from one list to another, besides its column. */
export const laneChange = (from: ListPlace, to: ListPlace): LaneChange | undefined => {
  if (from.lane === undefined || to.lane === undefined) return undefined;
  if (from.lane.value === to.lane.value) return undefined;
  return { kind: to.lane.kind, from: from.lane.value, to: to.lane.value };
};
