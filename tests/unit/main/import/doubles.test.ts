import { describe, expect, it } from 'vitest';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { readSource } from '../../../../main/import/readSource.ts';
import type { Source } from '../../../../main/import/source.ts';
import type { ImportPlan } from '../../../../shared/ipc/import.ts';
import { aPlan, around, readBytes, reasons } from './aPlan.ts';

const table = (...lines: readonly string[]) => readBytes('a.csv', Buffer.from(lines.join('\n')));
const notes = (files: Readonly<Record<string, string>>): Promise<Source> =>
  readSource(
    {
      ...{ name: 'map', extension: '' },
      files: Object.entries(files).map(([path, words]) => ({ path, bytes: Buffer.from(words) })),
    },
    null,
    () => undefined,
  );
const planned = (source: Source, change: Partial<ImportPlan> = {}, before?: Source) => {
  const marks =
    before === undefined
      ? []
      : planCards(before, aPlan(before), around()).cards.map(({ mark }) => mark);
  const { cards, leftOut } = planCards(source, aPlan(source, change), around({ marks }));
  return { titles: cards.map(({ title }) => title), leftOut: reasons(leftOut.list()) };
};

describe('rows of which only a number is the same', () => {
  const houses = ['Titel;Nummer', 'Bankje;12', 'Koffie;12', 'Koor;3'];

  it('are two, and both come in', async () => {
    expect(planned(await table(...houses))).toEqual({
      ...{ titles: ['Bankje', 'Koffie', 'Koor'], leftOut: {} },
    });
  });

  it('are here already the second time; a third of that number is new', async () => {
    const before = await table(...houses);
    const after = await table(...houses, 'Speeltuin;12');

    expect(planned(before, {}, before)).toEqual({ titles: [], leftOut: { already: 3 } });
    expect(planned(after, {}, before)).toEqual({ titles: ['Speeltuin'], leftOut: { already: 3 } });
  });

  it('say twice when all of it is the same, and a number of its own still tells a changed row', async () => {
    const twice = await table('Titel;Nummer', 'Bankje;12', 'Bankje;12', 'Koor;3');
    const after = await table('Titel;Nummer', 'Bankje;12', 'Mannenkoor;3');

    expect(planned(twice)).toEqual({ titles: ['Bankje', 'Koor'], leftOut: { twice: 1 } });
    expect(planned(after, {}, twice)).toEqual({
      titles: [],
      leftOut: { already: 1, changed: 1 },
    });
  });
});

describe('notes', () => {
  it('of one path with titles of their own are two', async () => {
    const here = await notes({ 'notitie.md': '# Bankje\n\na' });
    const there = await notes({ 'notitie.md': '# Koffie\n\nb' });

    expect(planned(there, {}, here)).toEqual({ titles: ['Koffie'], leftOut: {} });
    expect(planned(here, {}, here)).toEqual({ titles: [], leftOut: { already: 1 } });
  });

  it('with one number of their own and other words are two', async () => {
    const both = await notes({
      'a.md': '---\nid: 1\n---\n# Bankje',
      'b.md': '---\nid: 1\n---\n# Koffie',
    });

    expect(planned(both).titles).toEqual(['Bankje', 'Koffie']);
  });
});

describe('a file that came in before', () => {
  it('brings nothing when another column is called the title, the village or the number', async () => {
    const lines = ['Naam;Omschrijving;Plek', 'Bankje;hout;Bedum', 'Koor;zang;Zuidwolde'];
    const source = await table(...lines);

    for (const roles of [
      ['text', 'title', 'village'],
      ['text', 'text', 'title'],
      ['sourceId', 'title', 'text'],
    ] as const) {
      expect(planned(source, { roles: [...roles] }, source)).toEqual({
        titles: [],
        leftOut: { already: 2 },
      });
    }
  });
});
