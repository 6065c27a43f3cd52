import { stages } from '../../../shared/domain/enums.ts';
import type { Stage } from '../../../shared/domain/enums.ts';
import type { ListPlace } from './boardActions.ts';
import type { BoardModel } from './boardModel.ts';
import type { Card } from '../../domain/board/card.ts';
import type { Columns } from '../../domain/board/column.ts';

/** The chosen cards as they stand on the board, or the one card when it is not among them. */
export const companionsOf = (
  cardId: string,
  chosen: ReadonlySet<string>,
  columns: Columns,
): readonly string[] => {
  if (!chosen.has(cardId)) return [cardId];
  return stages.flatMap((stage) =>
    columns[stage].flatMap(({ id }) => (chosen.has(id) ? [id] : [])),
  );
};

/** The cards of a list as they can be seen. */
export const listAt = ({ seen, lanes }: BoardModel, place: ListPlace): readonly Card[] => {
  const { stage, lane } = place;
  if (lane === undefined) return seen[stage];
  return lanes?.find(({ value }) => value === lane.value)?.columns[stage] ?? [];
};

/** The nearest open column on one side. */
export const stageBeside = (
  stage: Stage,
  step: -1 | 1,
  collapsed: readonly Stage[],
): Stage | undefined => {
  const way = step === 1 ? stages : stages.toReversed();
  return way.slice(way.indexOf(stage) + 1).find((one) => !collapsed.includes(one));
};
