import { byPosition, positionsFor } from '../../../shared/domain/position.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { isGreeting } from '../../domain/deck/aboutLine.ts';
import type { About } from '../../domain/deck/aboutLine.ts';

/** The slides of a talk in their order. */
export const slidesOf = (slides: readonly Slide[], presentationId: string): readonly Slide[] =>
  slides.filter((one) => one.presentationId === presentationId).toSorted(byPosition);

/** Moves a slide by one place; nothing where it is at that end already. */
export const moveEdits = (slides: readonly Slide[], id: string, by: -1 | 1): readonly Edit[] => {
  const from = slides.findIndex((one) => one.id === id);
  const to = from + by;
  const moved = slides[from];
  if (moved === undefined || to < 0 || to >= slides.length) return [];
  const order = slides.toSpliced(from, 1).toSpliced(to, 0, moved);
  return [...positionsFor(order, new Set([id]))].map(([one, position]) => ({
    op: 'set',
    kind: 'slide',
    id: one,
    field: 'position',
    value: position,
  }));
};

/** A new slide after the one that is shown. */
export const addEdits = (
  slides: readonly Slide[],
  after: string | null,
  presentationId: string,
  id: string,
  title: string,
): readonly Edit[] => {
  const at = slides.findIndex((one) => one.id === after) + 1;
  const placed = [...slides.slice(0, at), { id, position: '', createdAt: '' }, ...slides.slice(at)];
  const positions = positionsFor(placed, new Set([id]));
  const position = positions.get(id) ?? '';
  const others = [...positions].filter(([one]) => one !== id);
  return [
    {
      op: 'create',
      kind: 'slide',
      id,
      values: { presentationId, slideKind: 'text', title, position },
    },
    ...others.map(([one, value]): Edit => ({
      op: 'set',
      kind: 'slide',
      id: one,
      field: 'position',
      value,
    })),
  ];
};

type Copied = Pick<Slide, 'slideKind' | 'title' | 'words' | 'notes' | 'position'> &
  Pick<Slide, 'initiativeId' | 'lessonId' | 'dilemmaId' | 'photoId' | 'drawingOfId'>;

/**
 * The same slides and bag for another audience; without its date, its questions and what came of it,
 * and without the line that greets the old one. What may be shown is asked anew: a card that only she
 * sees was allowed to that one room.
 */
export const copyEdits = (
  talk: About & { readonly packing: readonly string[]; readonly maxMinutes: number },
  title: string,
  slides: readonly Copied[],
  newId: () => string,
): { readonly id: string; readonly edits: readonly Edit[] } => {
  const id = newId();
  const { packing, maxMinutes } = talk;
  return {
    id,
    edits: [
      {
        op: 'create',
        kind: 'presentation',
        id,
        values: { title, packing: [...packing], maxMinutes },
      },
      ...slides.map((one): Edit => ({
        op: 'create',
        kind: 'slide',
        id: newId(),
        values: { ...copied(one, id), ...(isGreeting(one, talk) && { words: '' }) },
      })),
    ],
  };
};

const copied = (one: Copied, presentationId: string): Record<string, Json> => ({
  presentationId,
  slideKind: one.slideKind,
  title: one.title,
  words: one.words,
  notes: one.notes,
  position: one.position,
  initiativeId: one.initiativeId,
  lessonId: one.lessonId,
  dilemmaId: one.dilemmaId,
  photoId: one.photoId,
  drawingOfId: one.drawingOfId,
});
