import { themes } from '../../../shared/domain/enums.ts';
import type { Theme } from '../../../shared/domain/enums.ts';
import type { SavedView } from '../../../shared/ipc/settings.ts';
import { byName } from '../../domain/villageOrder.ts';
import type { Card } from '../../domain/board/card.ts';
import { columnsOf, keepUnchanged } from '../../domain/board/column.ts';
import type { Columns } from '../../domain/board/column.ts';

export type LaneKind = Exclude<SavedView['lanes'], 'none'>;

/** What a lane stands for; null gathers the cards that have no value of its kind. */
export type LaneValue = string | null;

/** A card with several villages stands in the lane of each: it is one card, seen more than once. */
export interface Lane {
  readonly kind: LaneKind;
  readonly value: LaneValue;
  readonly name: string;
  readonly columns: Columns;
}

export interface LaneNames {
  /** The words for a value; undefined for one that is not known here any more. */
  readonly nameOf: (value: string) => string | undefined;
  readonly none: string;
}

export const laneValues = (card: Card, kind: LaneKind): readonly string[] => {
  switch (kind) {
    case 'village':
      return card.villageIds;
    case 'theme':
      return card.themes;
    case 'area':
      return card.areaIds;
  }
};

export const isTheme = (value: string): value is Theme => themes.some((theme) => theme === value);

const themeOrder: readonly string[] = themes;

const compareLanes = (a: Lane, b: Lane): number => {
  if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
  return a.kind === 'theme'
    ? themeOrder.indexOf(a.value) - themeOrder.indexOf(b.value)
    : byName(a, b);
};

/**
 * The lanes that hold a card, by name, and last the cards that have nothing of this kind. Columns
 * that did not change since `before` are taken over from it.
 */
export const lanesOf = (
  cards: readonly Card[],
  kind: LaneKind,
  names: LaneNames,
  before: readonly Lane[] = [],
): readonly Lane[] => {
  const found = new Map<LaneValue, Card[]>();
  const put = (value: LaneValue, card: Card): void => {
    const there = found.get(value);
    if (there === undefined) found.set(value, [card]);
    else there.push(card);
  };
  for (const card of cards) {
    const known = laneValues(card, kind).filter((value) => names.nameOf(value) !== undefined);
    if (known.length === 0) put(null, card);
    for (const value of known) put(value, card);
  }
  const laneFor = ([value, held]: [LaneValue, Card[]]): Lane => {
    const old = before.find((lane) => lane.kind === kind && lane.value === value);
    const name = value === null ? names.none : (names.nameOf(value) ?? names.none);
    const fresh = columnsOf(held);
    const columns = old === undefined ? fresh : keepUnchanged(fresh, old.columns);
    return old?.columns === columns && old.name === name ? old : { kind, value, name, columns };
  };
  return [...found].map(laneFor).toSorted(compareLanes);
};
