import { stages } from '../../../shared/domain/enums.ts';
import type { Stage } from '../../../shared/domain/enums.ts';
import type { Card } from './card.ts';
import { byPosition } from '../../../shared/domain/position.ts';

/** The cards of each column, in order. */
export type Columns = Readonly<Record<Stage, readonly Card[]>>;

const byStage = (make: (stage: Stage) => readonly Card[]): Columns => ({
  heard: make('heard'),
  exploring: make('exploring'),
  building: make('building'),
  running: make('running'),
  let_go: make('let_go'),
  not_yet: make('not_yet'),
});

export const noColumns: Columns = byStage(() => []);

const isSame = (a: readonly Card[], b: readonly Card[]): boolean =>
  a.length === b.length && a.every((card, at) => card === b[at]);

/** Takes over each column of `before` that did not change, so that it is not drawn again. */
export const keepUnchanged = (next: Columns, before: Columns): Columns => {
  const kept = byStage((stage) =>
    isSame(next[stage], before[stage]) ? before[stage] : next[stage],
  );
  return stages.every((stage) => kept[stage] === before[stage]) ? before : kept;
};

export const columnsOf = (cards: readonly Card[]): Columns => {
  const found = new Map(stages.map((stage): [Stage, Card[]] => [stage, []]));
  for (const card of cards) found.get(card.stage)?.push(card);
  return byStage((stage) => found.get(stage)?.sort(byPosition) ?? []);
};

export const filterColumns = (columns: Columns, matches: (card: Card) => boolean): Columns =>
  byStage((stage) => columns[stage].filter(matches));

export const countCards = (columns: Columns): number =>
  stages.reduce((sum, stage) => sum + columns[stage].length, 0);

/** Sorts cards into columns, taking over from the last time what did not change. */
export const createColumnReader = () => {
  let last = noColumns;
  return (cards: readonly Card[]): Columns => {
    last = keepUnchanged(columnsOf(cards), last);
    return last;
  };
};
