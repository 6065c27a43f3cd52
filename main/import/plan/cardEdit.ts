import type { Json } from '../../../shared/domain/entity.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { isSoundEdit } from '../../store/edit/checkEdit.ts';
import type { Card } from './card.ts';

/** The edit that makes a card, in these villages. */
export const cardEdit = (
  card: Card,
  areaId: string | null,
  villageIds: readonly string[],
  id: string,
): Edit => {
  const isLesson = card.target === 'lesson';
  const values = isLesson ? lessonValues(card, areaId) : initiativeValues(card, villageIds);
  const kind = isLesson ? 'lesson' : 'initiative';
  return { op: 'create', kind, id, values: withoutNothing(values) };
};

const anyId = '00000000-0000-7000-8000-000000000000';

/** One card with a value that its field refuses would keep all the others out. */
export const isKeepable = (card: Card, areaId: string | null): boolean =>
  isSoundEdit(cardEdit(card, areaId, card.villageIds, anyId));

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
