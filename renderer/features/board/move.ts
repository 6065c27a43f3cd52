import type { Stage } from '../../../shared/domain/enums.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import type { Card } from '../../domain/board/card.ts';
import type { Columns } from '../../domain/board/column.ts';
import { isTheme, laneValues } from './lane.ts';
import type { LaneKind, LaneValue } from './lane.ts';
import { positionsFor } from '../../../shared/domain/position.ts';

/** Where in a column: beside a card, or at one of its ends. */
export type Spot =
  { readonly at: 'top' | 'foot' } | { readonly at: 'before' | 'after'; readonly cardId: string };

/** A move from one lane to another also changes the village or the theme of the card. */
export interface LaneChange {
  readonly kind: LaneKind;
  readonly from: LaneValue;
  readonly to: LaneValue;
}

export interface Move {
  /** In the order in which they will stand. */
  readonly cardIds: readonly string[];
  readonly stage: Stage;
  /** Left out: within its own column a card stays where it is, in another it goes to the top. */
  readonly spot?: Spot | undefined;
  readonly lane?: LaneChange | undefined;
}

const indexOf = (column: readonly Card[], spot: Spot): number => {
  if (!('cardId' in spot)) return spot.at === 'top' ? 0 : column.length;
  const found = column.findIndex(({ id }) => id === spot.cardId);
  if (found === -1) return column.length;
  return spot.at === 'before' ? found : found + 1;
};

/** The cards of the column in their new order, the moved ones among them. */
const reorder = (column: readonly Card[], moved: readonly Card[], spot: Spot): readonly Card[] => {
  const ids = new Set(moved.map(({ id }) => id));
  const at = indexOf(column, spot);
  const stays = (card: Card): boolean => !ids.has(card.id);
  return [...column.slice(0, at).filter(stays), ...moved, ...column.slice(at).filter(stays)];
};

const isInOrder = (column: readonly Card[], wanted: readonly Card[]): boolean =>
  column.length === wanted.length && column.every(({ id }, at) => id === wanted[at]?.id);

const positionEdits = (columns: Columns, move: Move, moved: readonly Card[]): readonly Edit[] => {
  const isHome = moved.every(({ stage }) => stage === move.stage);
  const spot = move.spot ?? (isHome ? undefined : { at: 'top' as const });
  if (spot === undefined) return [];
  const column = columns[move.stage];
  const wanted = reorder(column, moved, spot);
  if (isInOrder(column, wanted)) return [];
  const positions = positionsFor(wanted, new Set(moved.map(({ id }) => id)));
  return [...positions].map(([id, value]) => ({
    op: 'set',
    kind: 'initiative',
    id,
    field: 'position',
    value,
  }));
};

const laneField = { village: 'villageIds', theme: 'themes' } as const;

/** An area follows from the village, so a lane of areas changes nothing. */
const laneEdits = (card: Card, { kind, from, to }: LaneChange): readonly Edit[] => {
  if (from === to || kind === 'area') return [];
  if (kind === 'theme' && to !== null && !isTheme(to)) return [];
  const target = { kind: 'initiative', id: card.id, field: laneField[kind] };
  const values = laneValues(card, kind);
  const edits: Edit[] = [];
  if (from !== null && values.includes(from)) edits.push({ op: 'remove', ...target, value: from });
  if (to !== null && !values.includes(to)) edits.push({ op: 'add', ...target, value: to });
  // The lane of cards that have none: whatever else the card had goes too.
  if (to === null) {
    for (const value of values) if (value !== from) edits.push({ op: 'remove', ...target, value });
  }
  return edits;
};

/** What to write for a move, in one action; nothing when every card stands there already. */
export const moveEdits = (
  columns: Columns,
  cards: ReadonlyMap<string, Card>,
  move: Move,
): readonly Edit[] => {
  const moved = move.cardIds.flatMap((id) => cards.get(id) ?? []);
  const { lane } = move;
  return [
    ...moved
      .filter(({ stage }) => stage !== move.stage)
      .map(({ id }): Edit => ({
        op: 'set',
        kind: 'initiative',
        id,
        field: 'stage',
        value: move.stage,
      })),
    ...positionEdits(columns, move, moved),
    ...(lane === undefined ? [] : moved.flatMap((card) => laneEdits(card, lane))),
  ];
};

/** One place up or down past the nearest card that can be seen; undefined at the end. */
export const stepSpot = (
  seen: readonly Card[],
  cardIds: readonly string[],
  step: 'up' | 'down',
): Spot | undefined => {
  const ids = new Set(cardIds);
  const at = seen.flatMap(({ id }, index) => (ids.has(id) ? [index] : []));
  const [first, last] = [at[0], at.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const neighbour = step === 'up' ? seen[first - 1] : seen[last + 1];
  if (neighbour === undefined) return undefined;
  return { at: step === 'up' ? 'before' : 'after', cardId: neighbour.id };
};

/** What puts the cards back as they stood before these edits of a move. */
export const inverseOf = (
  edits: readonly Edit[],
  cards: ReadonlyMap<string, Card>,
): readonly Edit[] =>
  edits.flatMap((edit): readonly Edit[] => {
    const card = cards.get(edit.id);
    if (card === undefined) return [];
    switch (edit.op) {
      case 'set':
        if (edit.field === 'stage') return [{ ...edit, value: card.stage }];
        return edit.field === 'position' ? [{ ...edit, value: card.position }] : [];
      case 'add':
        return [{ ...edit, op: 'remove' }];
      case 'remove':
        return [{ ...edit, op: 'add' }];
      default:
        return [];
    }
  });
