import { describe, expect, it } from 'vitest';
import { aboutEdits } from '../../../../../renderer/domain/deck/aboutLine.ts';
import type { About } from '../../../../../renderer/domain/deck/aboutLine.ts';
import { deckOf } from '../../../../../renderer/domain/deck/deck.ts';
import type { DeckCard } from '../../../../../renderer/domain/deck/deck.ts';
import {
  addEdits,
  copyEdits,
  moveEdits,
  slidesOf,
} from '../../../../../renderer/features/present/talk.ts';
import { readRecord } from '../../../../../shared/domain/entity.ts';
import type { Json } from '../../../../../shared/domain/entity.ts';
import { slide } from '../../../../../shared/domain/slide.ts';
import type { Slide } from '../../../../../shared/domain/slide.ts';
import type { Edit } from '../../../../../shared/ipc/edit.ts';

const talk = '00000000-0000-7000-8000-000000000001';
let minted = 0;
const newId = (): string => `n${String((minted += 1))}`;

const aSlide = (id: string, values: Readonly<Record<string, Json>>): Slide =>
  readRecord(slide, {
    id,
    kind: 'slide',
    createdAt: '',
    updatedAt: '',
    authorId: '',
    values: { presentationId: talk, title: id, ...values },
  });

/** The slides as they stand after the edits. */
const after = (slides: readonly Slide[], edits: readonly Edit[]): readonly string[] => {
  const made = edits.flatMap((edit) =>
    edit.op === 'create' ? [aSlide(edit.id, { ...edit.values })] : [],
  );
  const set = new Map(
    edits.flatMap((edit) => (edit.op === 'set' ? [[edit.id, String(edit.value)] as const] : [])),
  );
  const now = [...slides, ...made].map((one) => ({
    ...one,
    position: set.get(one.id) ?? one.position,
  }));
  return slidesOf(now, talk).map(({ title }) => title);
};

const told = { audience: 'Commissie ABZ', date: '2018-01-11', packing: ['doos'], maxMinutes: 20 };
const three = [
  aSlide('a', { position: 'a0' }),
  aSlide('b', { position: 'a1' }),
  aSlide('c', { position: 'a2' }),
];

describe('the slides of a talk', () => {
  it('move by one place, and not past an end', () => {
    expect(after(three, moveEdits(three, 'a', 1))).toEqual(['b', 'a', 'c']);
    expect(after(three, moveEdits(three, 'c', -1))).toEqual(['a', 'c', 'b']);
    expect(moveEdits(three, 'a', -1)).toEqual([]);
    expect(moveEdits(three, 'c', 1)).toEqual([]);
  });

  it('take a new one after the one that is shown', () => {
    expect(after(three, addEdits(three, 'a', talk, 'x', 'Nieuw'))).toEqual([
      'a',
      'Nieuw',
      'b',
      'c',
    ]);
  });

  it('are copied for another audience, with the bag and without date and questions', () => {
    const { id, edits } = copyEdits(told, 'Kopie', three, newId);

    expect(edits[0]).toMatchObject({
      kind: 'presentation',
      id,
      values: { title: 'Kopie', packing: ['doos'], maxMinutes: 20 },
    });
    expect(edits.slice(1).map((edit) => edit.op === 'create' && edit.values['title'])).toEqual([
      'a',
      'b',
      'c',
    ]);
    expect(edits.every((edit) => !three.some((old) => old.id === edit.id))).toBe(true);
  });

  it('have what may be shown looked at anew: the new audience is another', () => {
    const drawn = aSlide('a', { drawingOfId: talk, drawingSeen: '1-x', mayShow: true });

    const { edits } = copyEdits(told, 'Kopie', [drawn], newId);

    expect(edits[1]).toMatchObject({ values: { drawingOfId: talk } });
    expect(edits[1]).not.toHaveProperty('values.mayShow');
    expect(edits[1]).not.toHaveProperty('values.drawingSeen');
  });
});

describe('the line with which the bridge greets', () => {
  const bridge = (words: string): Slide => aSlide('brug', { slideKind: 'bridge', words });
  const greeting = 'Commissie ABZ · 11 januari 2018';
  const copiedWords = (one: Slide): readonly (Json | undefined)[] =>
    copyEdits(told, 'Kopie', [one], newId).edits.flatMap((edit) =>
      edit.op === 'create' && edit.kind === 'slide' ? [edit.values['words']] : [],
    );
  const wordsAfter = (one: Slide, change: Partial<About>, of: About = told): readonly Json[] =>
    aboutEdits({ ...of, id: talk }, [one], change, 'nl').flatMap((edit) =>
      edit.op === 'set' && edit.kind === 'slide' ? [edit.value] : [],
    );

  it('is not copied for a new audience, in whatever language it was made', () => {
    expect(copiedWords(bridge(greeting))).toEqual(['']);
    expect(copiedWords(bridge('Commissie ABZ · 11 January 2018'))).toEqual(['']);
  });

  it('follows another audience, another date, and the first of a copy', () => {
    expect(wordsAfter(bridge(greeting), { audience: 'Dorp' })).toEqual(['Dorp · 11 januari 2018']);
    expect(wordsAfter(bridge(greeting), { date: null })).toEqual(['Commissie ABZ']);
    const copy = { audience: '', date: null };
    expect(wordsAfter(bridge(''), { audience: 'Raad' }, copy)).toEqual(['Raad']);
  });

  it('stays where somebody wrote her own, and on other slides', () => {
    const own = bridge(`Welkom, ${greeting}`);
    const other = aSlide('tekst', { slideKind: 'text', words: greeting });

    expect([...copiedWords(own), ...copiedWords(other)]).toEqual([own.words, greeting]);
    expect([own, other].flatMap((one) => wordsAfter(one, { audience: 'Dorp' }))).toEqual([]);
    expect(aboutEdits({ ...told, id: talk }, [own], { audience: 'Dorp' }, 'nl')).toEqual([
      { op: 'set', kind: 'presentation', id: talk, field: 'audience', value: 'Dorp' },
    ]);
  });
});

describe('a new deck', () => {
  const words = {
    motto: 'Bruggen bouw je samen',
    subtitle: 'Commissie',
    who: 'Wie, wat, hoe',
    whoWords: '- ik',
    drawing: 'Tekening',
    dilemmas: 'Dilemma’s',
    closing: 'Slot',
    closingWords: 'Dank',
  };
  const card = (id: string, change: Partial<DeckCard> = {}): DeckCard => ({
    kind: 'initiative',
    id,
    title: id,
    words: '',
    photoId: null,
    isDilemma: false,
    ...change,
  });

  it('begins and ends with the bridge, with a slide a card in the order they were chosen', () => {
    const edits = deckOf(talk, [card('Tuin'), card('Café')], words, newId);
    const slides = edits.flatMap((edit) =>
      edit.op === 'create' ? [aSlide(edit.id, { ...edit.values })] : [],
    );

    expect(slidesOf(slides, talk).map(({ slideKind, title }) => [slideKind, title])).toEqual([
      ['bridge', 'Bruggen bouw je samen'],
      ['who', 'Wie, wat, hoe'],
      ['drawing', 'Tekening'],
      ['card', 'Tuin'],
      ['card', 'Café'],
      ['dilemmas', 'Dilemma’s'],
      ['closing', 'Slot'],
    ]);
  });

  it('shows a dilemma after the others, with its lesson behind it for the check list', () => {
    const dilemma = card('Wel of niet?', { kind: 'lesson', isDilemma: true });
    const edits = deckOf(talk, [dilemma], words, newId);

    const made = edits.flatMap((edit) => (edit.op === 'create' ? [edit.values] : []));
    const at = made.findIndex(({ slideKind }) => slideKind === 'dilemmas');
    expect(made[at + 1]).toMatchObject({ title: 'Wel of niet?', lessonId: dilemma.id });
    expect(JSON.stringify(made[at])).not.toContain('Wel of niet?');
  });

  it('keeps behind the slide of a dilemma the initiative that its title names', () => {
    const given = card('d', { kind: 'dilemma', isDilemma: true, titledAfter: 'i' });
    const edits = deckOf(talk, [given], words, newId);
    const made = edits.flatMap((edit) => (edit.op === 'create' ? [edit.values] : []));
    const shown = made.find((values) => values['dilemmaId'] === 'd');

    expect(shown).toMatchObject({ initiativeId: 'i' });
    expect(slide.partOf).toContain('initiativeId');
  });

  it('keeps the dilemma itself behind its slide', () => {
    const edits = deckOf(talk, [card('d', { kind: 'dilemma', isDilemma: true })], words, newId);

    expect(edits).toContainEqual(
      expect.objectContaining({ values: expect.objectContaining({ dilemmaId: 'd' }) as unknown }),
    );
  });
});
