import { describe, expect, it } from 'vitest';
import { addCardEdits } from '../../../../../renderer/domain/deck/addCards.ts';
import type { DeckCard } from '../../../../../renderer/domain/deck/deck.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import { byPosition } from '../../../../../shared/domain/position.ts';
import { slide } from '../../../../../shared/domain/slide.ts';
import type { Slide } from '../../../../../shared/domain/slide.ts';

const talk = '00000000-0000-7000-8000-000000000001';

const aSlide = (id: string, slideKind: Slide['slideKind'], position: string): Slide =>
  readRecord(slide, {
    ...{ id, kind: 'slide', createdAt: '', updatedAt: '', authorId: '' },
    values: { presentationId: talk, title: id, slideKind, position },
  });

const aCard = (title: string, isDilemma = false): DeckCard => ({
  ...{ kind: isDilemma ? 'dilemma' : 'initiative', id: title, title, words: 'Samen' },
  ...{ photoId: null, isDilemma },
});

/** The titles as they stand after cards came along. */
const withCards = (slides: readonly Slide[], cards: readonly DeckCard[]): readonly string[] => {
  let minted = 0;
  const { edits } = addCardEdits(slides, talk, cards, () => `n${String((minted += 1))}`);
  const moved = new Map(
    edits.flatMap((edit) => (edit.op === 'set' ? [[edit.id, String(edit.value)] as const] : [])),
  );
  const made = edits.flatMap((edit) =>
    edit.op === 'create'
      ? [
          {
            ...{ id: edit.id, createdAt: '', title: String(edit.values['title']) },
            position: String(edit.values['position']),
          },
        ]
      : [],
  );
  const all = slides.map((one) => ({ ...one, position: moved.get(one.id) ?? one.position }));
  return [...all, ...made].toSorted(byPosition).map(({ title }) => title);
};

const whole = [
  aSlide('brug', 'bridge', 'a0'),
  aSlide('tuin', 'card', 'a1'),
  aSlide('dilemma’s', 'dilemmas', 'a2'),
  aSlide('kiezen', 'card', 'a3'),
  aSlide('slot', 'closing', 'a4'),
];

describe('a card that comes along later', () => {
  it('stands where a new talk has it: a story before the dilemmas, a dilemma after the others', () => {
    const cards = [aCard('geld of tijd', true), aCard('naaicafé'), aCard('moestuin')];

    expect(withCards(whole, cards)).toEqual([
      ...['brug', 'tuin', 'naaicafé', 'moestuin', 'dilemma’s', 'kiezen', 'geld of tijd', 'slot'],
    ]);
  });

  it('comes last in a talk that lost its closing and its dilemmas', () => {
    expect(withCards(whole.slice(0, 2), [aCard('naaicafé')])).toEqual(['brug', 'tuin', 'naaicafé']);
  });

  it('finds its place between slides that nobody placed', () => {
    const unplaced = [aSlide('brug', 'bridge', 'a0'), aSlide('slot', 'closing', '')];

    expect(withCards(unplaced, [aCard('naaicafé')])).toEqual(['brug', 'naaicafé', 'slot']);
  });
});
