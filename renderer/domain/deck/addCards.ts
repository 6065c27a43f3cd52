import { positionsFor } from '../../../shared/domain/position.ts';
import type { Slide } from '../../../shared/domain/slide.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';
import { cardSlideValues } from './deck.ts';
import type { DeckCard } from './deck.ts';

interface Added {
  readonly edits: readonly Edit[];
  /** Of the new slides, in their order. */
  readonly ids: readonly string[];
}

/**
 * Slides for more cards where a new talk has them: stories before the dilemmas, a dilemma after the
 * others, and all of them before the closing.
 */
export const addCardEdits = (
  slides: readonly Slide[],
  presentationId: string,
  cards: readonly DeckCard[],
  newId: () => string,
): Added => {
  const made = cards.map((card) => ({ card, id: newId(), position: '', createdAt: '' }));
  const end = placeOf(slides, 'closing') ?? slides.length;
  const middle = Math.min(end, placeOf(slides, 'dilemmas') ?? end);
  const order = [
    ...slides.slice(0, middle),
    ...made.filter(({ card }) => !card.isDilemma),
    ...slides.slice(middle, end),
    ...made.filter(({ card }) => card.isDilemma),
    ...slides.slice(end),
  ];
  const positions = positionsFor(order, new Set(made.map(({ id }) => id)));
  const news = order.flatMap((one) => ('card' in one ? [one] : []));
  return {
    ids: news.map(({ id }) => id),
    edits: [
      ...news.map(({ card, id }): Edit => ({
        ...{ op: 'create', kind: 'slide', id },
        values: { presentationId, position: positions.get(id) ?? '', ...cardSlideValues(card) },
      })),
      // A neighbour without a place of its own gets one.
      ...slides.flatMap(({ id }): readonly Edit[] => {
        const value = positions.get(id);
        const field = 'position';
        return value === undefined ? [] : [{ op: 'set', kind: 'slide', id, field, value }];
      }),
    ],
  };
};

const placeOf = (slides: readonly Slide[], kind: Slide['slideKind']): number | undefined => {
  const at = slides.findLastIndex(({ slideKind }) => slideKind === kind);
  return at === -1 ? undefined : at;
};
