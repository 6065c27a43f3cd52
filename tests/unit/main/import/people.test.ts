import { describe, expect, it } from 'vitest';
import { editsOf } from '../../../../main/import/plan/editsOf.ts';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { valueKey } from '../../../../main/import/plan/rowKey.ts';
import type { ImportPlan } from '../../../../shared/ipc/import.ts';
import { aPlan, around, readBytes, reasons, villageId, villageNames } from './aPlan.ts';

const planned = async (lines: readonly string[], change: Partial<ImportPlan> = {}) => {
  const source = await readBytes('a.csv', Buffer.from(lines.join('\n')));
  const { cards, leftOut } = planCards(source, aPlan(source, change), around());
  const edits = editsOf(cards, { areaId: null }, () => 'id');
  return { cards, edits, leftOut: reasons(leftOut.list()) };
};
const asNew = (...names: readonly string[]): Partial<ImportPlan> => ({
  places: names.map((name) => ({ key: valueKey(name), place: 'new' })),
});

describe('how to reach people', () => {
  const lines = [
    'Titel;Labels;Voor wie;Thema',
    'Koffie;moestuin,a.kooi@example.org,bel 06 12345678;ouderen,9781 AB;jan@example.org',
  ];

  it('stays behind out of labels, groups and themes that nobody knows', async () => {
    const { cards, edits, leftOut } = await planned(lines);

    expect(cards[0]?.tags).toEqual(['moestuin', 'bel (weggelaten)']);
    expect(cards[0]?.forWhom).toEqual(['ouderen']);
    expect(JSON.stringify(edits)).not.toMatch(/example|0612|06 12|9781/);
    expect(leftOut['contact']).toBe(4);
  });

  it('stays behind out of what a lesson is about', async () => {
    const { edits } = await planned(lines, { target: 'lesson' });

    expect(JSON.stringify(edits)).not.toMatch(/example|0612|06 12|9781/);
  });

  it('comes along in them when asked', async () => {
    const { cards } = await planned(lines, { withContact: true });

    expect(cards[0]?.tags).toContain('a.kooi@example.org');
    expect(cards[0]?.forWhom).toEqual(['ouderen', '9781 AB']);
  });

  it('stays behind where a cut would have halved it', async () => {
    const label = `${'x'.repeat(50)} anna.kooi@example.org`;
    const text = `${'woord '.repeat(3_330)} klaas.jansma@example.org ${'woord '.repeat(9)}`;
    const { edits } = await planned(['Titel;Labels;Tekst', `a;${label};${text}`]);

    expect(JSON.stringify(edits)).not.toMatch(/anna|klaas|jansma/);
  });
});

describe('a new village', () => {
  it('never has a postcode or a number in its name, also when those may come along', async () => {
    const lines = [
      'Titel;Dorp',
      ...['a;9781 AB Ter Laan', 'b;1234 CD', 'c;Bedum (9781 AB)'],
      ...['d;9781ab', 'e;9781 ab Ter Laan'],
    ];
    const chosen = asNew('Ter Laan', '1234 CD', '9781ab', '9781 ab Ter Laan');

    for (const withContact of [false, true]) {
      const { cards, edits } = await planned(lines, { ...chosen, withContact });
      expect(cards.map(({ newVillages }) => newVillages)).toEqual([
        ['Ter Laan'],
        [],
        [],
        [],
        ['Ter Laan'],
      ]);
      // What is left of it is a village that is here.
      expect(cards[2]?.villageIds).toEqual([villageId(villageNames.indexOf('Bedum'))]);
      expect(JSON.stringify(edits.filter((edit) => edit.kind === 'village'))).not.toMatch(
        /\d{4} ?[a-zA-Z]{2}\b/,
      );
    }
  });

  it('that was made for an earlier file and is gone again leaves the card without one', async () => {
    const { cards } = await planned(['Titel;Dorp', 'a;Elders'], {
      places: [{ key: valueKey('Elders'), place: villageId(99) }],
    });

    expect(cards[0]?.villageIds).toEqual([]);
  });
});

describe('a card that may have a name on it', () => {
  it.each([
    ['a label', 'Titel;Labels', 'a;Anna Kooi'],
    ['a group', 'Titel;Voor wie', 'a;de buren van Anna Kooi'],
    ['a new village', 'Titel;Dorp', 'a;Huize Anna Kooi'],
  ])('is one with it in %s', async (_, ...lines) => {
    const { cards } = await planned(lines, asNew('Huize Anna Kooi'));

    expect(cards.map(({ mayName }) => mayName)).toEqual([true]);
  });

  it('is not one with labels alone', async () => {
    const { cards } = await planned(['Titel;Labels;Dorp', 'a;groen;Bedum']);

    expect(cards.map(({ mayName }) => mayName)).toEqual([false]);
  });
});
