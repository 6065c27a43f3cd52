import { generateNKeysBetween } from 'fractional-indexing';
import type { Json } from '../../../shared/domain/entity.ts';
import type { SlideKind } from '../../../shared/domain/slide.ts';
import type { Edit } from '../../../shared/ipc/edit.ts';

/** A card that was chosen for a talk, with nothing in it but what may be shown. */
export interface DeckCard {
  readonly kind: 'initiative' | 'lesson' | 'dilemma';
  readonly id: string;
  readonly title: string;
  /** The initiative that the title of another card names. */
  readonly titledAfter?: string;
  readonly words: string;
  readonly photoId: string | null;
  readonly isDilemma: boolean;
}

export interface DeckWords {
  readonly motto: string;
  readonly subtitle: string;
  readonly who: string;
  readonly whoWords: string;
  readonly drawing: string;
  readonly dilemmas: string;
  readonly closing: string;
  readonly closingWords: string;
}

interface NewSlide {
  readonly slideKind: SlideKind;
  readonly title: string;
  readonly words: string;
  readonly photoId?: string | null;
  readonly initiativeId?: string;
  readonly lessonId?: string;
  readonly dilemmaId?: string;
}

/** The bridge, wie wat hoe, the drawing, the cards, the dilemma's, and the bridge again. */
export const deckOf = (
  presentationId: string,
  cards: readonly DeckCard[],
  words: DeckWords,
  newId: () => string,
): readonly Edit[] => {
  const slides: readonly NewSlide[] = [
    { slideKind: 'bridge', title: words.motto, words: words.subtitle },
    { slideKind: 'who', title: words.who, words: words.whoWords },
    { slideKind: 'drawing', title: words.drawing, words: '' },
    ...cards.filter(({ isDilemma }) => !isDilemma).map(cardSlide),
    {
      slideKind: 'dilemmas',
      title: words.dilemmas,
      words: '',
    },
    // Each with its lesson or dilemma behind it: the check list, an erase and its photo follow that.
    ...cards.filter(({ isDilemma }) => isDilemma).map(cardSlide),
    { slideKind: 'closing', title: words.closing, words: words.closingWords },
  ];
  const positions = generateNKeysBetween(null, null, slides.length);
  return slides.map((slide, at) => ({
    op: 'create',
    kind: 'slide',
    id: newId(),
    values: { presentationId, position: positions[at] ?? '', ...given(slide) },
  }));
};

const cardSlide = ({ kind, id, title, titledAfter, words, photoId }: DeckCard): NewSlide => ({
  slideKind: 'card',
  title,
  words,
  photoId,
  // Behind the slide too: its check, and its end, follow every card that it shows.
  ...(titledAfter !== undefined && { initiativeId: titledAfter }),
  [`${kind}Id`]: id,
});

/** What the slide of one card holds, to add it to a talk that exists. */
export const cardSlideValues = (card: DeckCard): Record<string, Json> => given(cardSlide(card));

const given = (slide: NewSlide): Record<string, Json> =>
  Object.fromEntries(
    Object.entries(slide).flatMap(([name, value]): [string, Json][] =>
      value === undefined || value === null || value === '' ? [] : [[name, value]],
    ),
  );
