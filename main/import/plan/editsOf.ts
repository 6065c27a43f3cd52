import type { Json } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import type { Around, Card } from './card.ts';
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
  return [
    ...villages,
    ...cards.map((card): Edit => {
      const isLesson = card.target === 'lesson';
      const values = isLesson ? lessonValues(card, areaId) : initiativeValues(card, idsOf(card));
      const kind = isLesson ? 'lesson' : 'initiative';
      return { op: 'create', kind, id: newId(), values: withoutNothing(values) };
    }),
  ];
};

type Values = Readonly<Record<string, Json>>;

const initiativeValues = (card: Card, villageIds: readonly string[]): Values => ({
  title: card.title,
  stage: card.target,
  villageIds,
  themes: card.themes,
  tags: card.tags,
  origin: card.origin,
  targetGroups: card.forWhom,
  begunOn: dateOf(card.begunOn),
  nextLightTouch: dateOf(card.touchOn),
  ...Object.fromEntries(card.texts),
  importedFrom: { ...card.mark },
});

const lessonValues = (card: Card, areaId: string | null): Values => ({
  title: card.title,
  lessonKind: card.lessonKind,
  themes: card.themes,
  topics: card.tags,
  forWhom: card.forWhom,
  areaId,
  ...Object.fromEntries(card.texts),
  importedFrom: { ...card.mark },
});

const dateOf = (date: Card['begunOn']): Json => (date === null ? null : { ...date });

/** A field that says nothing is not written. */
const withoutNothing = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([, value]) =>
        value !== null && !(Array.isArray(value) && value.length === 0) && value !== '',
    ),
  );
