import { generateKeyBetween } from 'fractional-indexing';
import type { Stage } from '../../../shared/domain/enums.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

interface Placed {
  readonly id: string;
  readonly stage: Stage;
  readonly position: string;
}

/** A card that is moved from its own page goes to the top of the column, as on the board. */
export const moveEdits = (id: string, stage: Stage, all: readonly Placed[]): readonly Edit[] => {
  const first = all
    .filter((one) => one.stage === stage && one.id !== id && one.position !== '')
    .map(({ position }) => position)
    .reduce<string | null>((least, one) => (least === null || one < least ? one : least), null);
  const target = { op: 'set', kind: 'initiative', id } as const;
  return [
    { ...target, field: 'stage', value: stage },
    { ...target, field: 'position', value: before(first) },
  ];
};

const before = (first: string | null): string => {
  try {
    return generateKeyBetween(null, first);
  } catch {
    // Another version left a position we cannot count on from: the card then stands at the foot.
    return '';
  }
};
