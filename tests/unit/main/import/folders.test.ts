import { describe, expect, it } from 'vitest';
import { placeInFolders, tagParts } from '../../../../main/import/formats/folders.ts';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { between } from '../../../../main/import/source.ts';
import { aJex } from './aJex.ts';
import { aPlan, around, cellsOf, readSample, reasons, villageId } from './aPlan.ts';

const planned = async () => {
  const source = await readSample('mappen');
  const { cards, lists } = planCards(source, aPlan(source), around());
  return { lists, cardOf: (title: string) => cards.find((card) => card.title === title) };
};

describe('notes in folders within folders', () => {
  it('keep every folder of their way: a village, a theme, or a word to find them by', async () => {
    const { cardOf } = await planned();

    expect(cardOf('Naaicafé')).toMatchObject({ villageIds: [villageId(0)], tags: ['Dorpen'] });
    expect(cardOf('Bankje')?.tags).toEqual(['bankje', 'plek', 'haven', 'Dorpen', 'Nieuwland']);
    expect(cardOf('Dorpsauto')).toMatchObject({ themes: ['care'], tags: [] });
    expect(cardOf('Losse gedachte')).toMatchObject({ villageIds: [], tags: [] });
  });

  it('go to the column that a folder above them names', async () => {
    const { cardOf, lists } = await planned();

    expect(cardOf('Huiskamer')).toMatchObject({
      ...{ target: 'building', villageIds: [villageId(3)], tags: [] },
    });
    expect(lists.map(({ value }) => value)).toEqual(['Bezig', 'Bedum', 'Nieuwland', 'Zorg']);
  });

  it('come in once', async () => {
    const source = await readSample('mappen');
    const first = planCards(source, aPlan(source), around());
    const marks = first.cards.map(({ mark }) => mark);

    const again = planCards(source, aPlan(source, { withChanged: true }), around({ marks }));

    expect(first.cards).toHaveLength(5);
    expect(again.cards).toEqual([]);
    expect(reasons(again.leftOut.list())['already']).toBe(5);
  });
});

const ids = ['a', 'b', 'c', 'd'].map((sign) => sign.repeat(32));
/** Of notebooks, each with the one that it lies in, and a note in the first. */
const notebooksOf = (notebooks: readonly (readonly [title: string, inside: number | null])[]) =>
  aJex([
    ...notebooks.map(([title, inside], at) => ({
      id: ids[at] ?? '',
      text: `${title}\n\nid: ${ids[at] ?? ''}\nparent_id: ${inside === null ? '' : (ids[inside] ?? '')}\ntype_: 2`,
    })),
    {
      id: ids[3] ?? '',
      text: `Naaicafé\n\nElke dinsdag.\n\nid: ${ids[3] ?? ''}\nparent_id: ${ids[0] ?? ''}\ntype_: 1`,
    },
  ]);

describe('a notebook of Joplin within another', () => {
  it('comes along as a folder within a folder does', async () => {
    const source = await notebooksOf([
      ['Bedum', 1],
      ['Later', 2],
      ['Dorpen', null],
    ]);

    expect(cellsOf(source, 'list')).toEqual(['Later']);
    expect(cellsOf(source, 'tags')[0]?.split(between)).toEqual(['Dorpen', 'Bedum']);
  });

  it('ends where two lie in each other', async () => {
    const source = await notebooksOf([
      ['Bedum', 1],
      ['Dorpen', 0],
    ]);

    expect(cellsOf(source, 'tags')[0]?.split(between)).toEqual(['Dorpen', 'Bedum']);
  });
});

describe('the folders of one note', () => {
  it.each([
    [[], { list: '', labels: [] }],
    [['Bezig'], { list: 'Bezig', labels: [] }],
    [['Bedum', 'Later'], { list: 'Later', labels: ['Bedum'] }],
    // Nearest to the note says most.
    [['Klaar', 'Bezig', 'Bedum'], { list: 'Bezig', labels: ['Klaar', 'Bedum'] }],
    [['Dorpen', 'Bedum'], { list: 'Bedum', labels: ['Dorpen', 'Bedum'] }],
  ] as const)('%j', (folders, expected) => {
    expect(placeInFolders(folders)).toEqual(expected);
  });
});

describe('a tag with a stroke', () => {
  it.each([
    ['dorpen/Bedum', ['dorpen', 'Bedum']],
    ['zorg', ['zorg']],
    ['w/o', ['w/o']],
    ['2018/01', ['2018/01']],
    ['/zorg/', ['zorg']],
  ] as const)('%s', (tag, expected) => {
    expect(tagParts(tag)).toEqual(expected);
  });
});
