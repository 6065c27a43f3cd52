import type { Edit } from '../../../shared/ipc/edit.ts';
import type { Around, Card } from './card.ts';
import { cardEdit } from './cardEdit.ts';
import { fold } from './fold.ts';
import { newVillageNames } from './previewOf.ts';

/** The edits that make the cards, new villages first. Nothing in them is shared but those villages. */
export const editsOf = (
  cards: readonly Card[],
  { areaId }: Pick<Around, 'areaId'>,
  newId: () => string,
): readonly Edit[] => {
  const villageIds = new Map(newVillageNames(cards).map((name) => [fold(name), newId()]));
  const villages = newVillageNames(cards).map((name): Edit => ({
    op: 'create',
    kind: 'village',
    id: villageIds.get(fold(name)) ?? newId(),
    values: {
      name,
      areaPeriods: areaId === null ? [] : [{ areaId, from: null, to: null }],
    },
  }));
  const idsOf = (card: Card): readonly string[] => [
    ...card.villageIds,
    ...card.newVillages.flatMap((name) => villageIds.get(fold(name)) ?? []),
  ];
  return [...villages, ...cards.map((card) => cardEdit(card, areaId, idsOf(card), newId()))];
};
