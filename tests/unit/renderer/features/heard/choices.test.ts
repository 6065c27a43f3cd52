import { describe, expect, it } from 'vitest';
import {
  choiceForKey,
  choose,
  makeCards,
  sortAgain,
  wantsCard,
  wordless,
} from '../../../../../renderer/features/heard/choices.ts';
import { aSignal } from './aSignal.ts';

const today = '2018-01-11';
const village = '019400aa-0000-7000-8000-000000000001';
const ids = () => {
  let count = 0;
  return () => `card-${String((count += 1))}`;
};

describe('sorting what was heard', () => {
  it('is done at once with what residents solve themselves', () => {
    expect(choose(aSignal(), 'self', today)).toEqual([
      { op: 'set', kind: 'signal', id: 's', field: 'triage', value: 'self' },
      { op: 'set', kind: 'signal', id: 's', field: 'closedOn', value: today },
    ]);
  });

  it('keeps what goes to a desk open until it was passed on', () => {
    const fields = choose(aSignal(), 'desk', today).map((edit) => 'field' in edit && edit.field);

    expect(fields).toEqual(['triage']);
  });

  it('takes a choice back as a whole', () => {
    const edits = sortAgain(aSignal({ triage: 'desk', closedOn: today }));

    expect(edits.map((edit) => 'value' in edit && edit.value)).toEqual([null, false, null, null]);
  });

  it('has a digit for each choice, and none for others', () => {
    expect(['1', '2', '3', '4', '5'].map(choiceForKey)).toEqual([
      'self',
      'desk',
      'fits_nowhere',
      'fits_many',
      'care',
    ]);
    expect(['0', '6', '12', 'a', ''].map(choiceForKey)).toEqual(Array(5).fill(undefined));
  });

  it('keeps of a worry that it was there, and not a word of it', () => {
    const worry = aSignal({ text: 'Oma valt vaak', careWorry: true, villageId: village });

    const edit = wordless(worry, 'new', today);

    expect(JSON.stringify(edit)).not.toContain('Oma');
    expect(edit).toMatchObject({
      values: { careWorry: true, closedOn: today, villageId: village },
    });
  });
});

describe('making cards of what was heard', () => {
  const parts = {
    cards: [{ stage: 'heard', outcome: null, position: 'a0' }] as const,
    newId: ids(),
    today,
    tag: 'uit koffietafel',
    contactOf: (table: string) => (table === 'table' ? 'contact' : null),
  };

  it('takes along what is known, tags what was said over coffee, and links both ways', () => {
    const said = aSignal({ text: 'Een moestuin', villageId: village, coffeeTableId: 'table' });

    expect(makeCards([said], parts)).toMatchObject([
      {
        op: 'create',
        kind: 'initiative',
        id: 'card-1',
        values: {
          title: 'Een moestuin',
          stage: 'heard',
          villageIds: [village],
          tags: ['uit koffietafel'],
        },
      },
      { kind: 'signal', field: 'initiativeId', value: 'card-1' },
      { kind: 'signal', field: 'closedOn', value: today },
      { op: 'add', kind: 'contactMoment', id: 'contact', field: 'initiativeIds', value: 'card-1' },
    ]);
  });

  it('lays each of several above the ones that are there, at a place of its own', () => {
    const edits = makeCards([aSignal({ id: 'a' }), aSignal({ id: 'b' })], parts);
    const places = edits.flatMap((edit) => (edit.op === 'create' ? [edit.values['position']] : []));

    expect(new Set(places).size).toBe(2);
    expect(places.every((place) => String(place) < 'a0')).toBe(true);
  });

  it('asks for a card where nothing or much fits, and only until there is one', () => {
    expect(wantsCard(aSignal({ triage: 'fits_many' }))).toBe(true);
    expect(wantsCard(aSignal({ triage: 'fits_nowhere' }))).toBe(true);
    expect(wantsCard(aSignal({ triage: 'desk' }))).toBe(false);
    expect(wantsCard(aSignal({ triage: 'fits_many', closedOn: today }))).toBe(false);
  });
});
