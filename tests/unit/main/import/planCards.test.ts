import { describe, expect, it } from 'vitest';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { proposeRoles } from '../../../../main/import/plan/headingRole.ts';
import { dayIn } from '../../../../main/import/plan/day.ts';
import { valueKey } from '../../../../main/import/plan/rowKey.ts';
import { aPlan, around, readBytes, readSample, reasons, villageId, villageNames } from './aPlan.ts';

const table = (...lines: readonly string[]) => readBytes('a.csv', Buffer.from(lines.join('\n')));
const villageAt = (name: string) => villageId(villageNames.indexOf(name));

describe('what the columns are', () => {
  it.each([
    [
      ['Titel', 'Dorp', 'Thema', 'Fase'],
      ['title', 'village', 'theme', 'list'],
    ],
    [
      ['Name', 'Village', 'Tags', 'Description'],
      ['title', 'village', 'tags', 'text'],
    ],
    [
      ['Nr', 'Initiatief', 'E-mail', 'Datum'],
      ['sourceId', 'title', 'people', 'begunOn'],
    ],
    [
      ['Naam initiatief', 'Naam contactpersoon', 'Datum gemeld'],
      ['title', 'people', 'begunOn'],
    ],
    [
      ['Wat was de bedoeling?', 'Titel'],
      ['intended', 'title'],
    ],
    [
      ['What will you do next time?', 'Title'],
      ['nextTime', 'title'],
    ],
  ])('%j', (headings, roles) => {
    expect(proposeRoles(headings.map((heading) => ({ heading, role: null })))).toEqual(roles);
  });

  it('a second title is words, and without any the first of words is the title', () => {
    const of = (...headings: readonly string[]) =>
      proposeRoles(headings.map((heading) => ({ heading, role: null })));

    expect(of('Naam', 'Titel')).toEqual(['title', 'text']);
    expect(of('Datum', 'Wensen van de buurt', 'Kosten')).toEqual(['begunOn', 'title', 'text']);
    expect(of('Tekst', 'Onderwerp')).toEqual(['text', 'title']);
    expect(of('Titel', 'Onderwerp')).toEqual(['title', 'tags']);
  });
});

describe('a day', () => {
  it.each([
    ['3-4-2017', '2017-04-03', 'day'],
    ['03-04-17', '2017-04-03', 'day'],
    ['2017-04-03', '2017-04-03', 'day'],
    ['3 april 2017', '2017-04-03', 'day'],
    ['maandag 3 mrt. 2017', '2017-03-03', 'day'],
    ['maart 2017', '2017-03-01', 'month'],
    ['2017', '2017-01-01', 'year'],
    ['2017-12-31T23:30:00.000Z', '2018-01-01', 'day'],
    ['2026-11-30 05:56:23Z', '2026-11-30', 'day'],
    // Without a zone it is the day as it was written, wherever the computer stands.
    ['2018-01-11 23:30', '2018-01-11', 'day'],
    ['2018-01-11T23:30:00', '2018-01-11', 'day'],
  ])('%s', (words, value, precision) => {
    expect(dayIn(words)).toEqual({ value, precision });
  });

  it.each(['31-2-2017', 'binnenkort', '', '12', '99-99-9999'])('%s is none', (words) => {
    expect(dayIn(words)).toBeNull();
  });
});

describe('what a table becomes', () => {
  it('is cards with village, theme, column and day, found by their words', async () => {
    const source = await readSample('initiatieven.xlsx');

    const { cards, leftOut, places } = planCards(source, aPlan(source), around());

    expect(cards.map(({ title, target }) => [title, target])).toEqual([
      ['Speeltuin De Eiken', 'running'],
      ['Naaicafé', 'heard'],
      ['Verzoamelstee', 'building'],
      ['Inbraakpreventietruck', 'let_go'],
      ['Dorpsvisie', 'not_yet'],
    ]);
    expect(cards[1]).toMatchObject({
      villageIds: [villageAt('Onderdendam')],
      themes: ['wellbeing'],
      begunOn: { value: '2017-09-12', precision: 'day' },
    });
    expect(cards[3]?.villageIds).toEqual([villageAt('Bedum'), villageAt('Noordwolde')]);
    expect(places).toEqual([
      { key: valueKey('Ter Laan'), value: 'Ter Laan', count: 1, becomes: 'none' },
    ]);
    expect(reasons(leftOut.list())).toEqual({
      ...{ above: 1, people: 3, contact: 1 },
      'no-title': 1,
    });
  });

  it('leaves people and how to reach them behind, and brings them when asked', async () => {
    const source = await readSample('initiatieven.xlsx');
    const wordsOf = (change: Parameters<typeof aPlan>[1]) =>
      JSON.stringify(
        planCards(source, aPlan(source, change), around()).cards.map(({ texts }) => [...texts]),
      );

    expect(wordsOf({})).not.toMatch(/de Vries|h\.vries|Bakker|Wijkagent/);
    expect(wordsOf({})).toContain('Mail (weggelaten)');
    expect(wordsOf({ withPeople: true })).toContain('Contactpersoon: H. de Vries');
    expect(wordsOf({ withContact: true })).toContain('h.vries@example.org');
  });

  it('makes a village when asked, once for every way of writing it', async () => {
    const source = await table('Titel;Dorp', 'a;Ter Laan', 'b;ter  laan', 'c;Elders');
    const plan = aPlan(source, {
      places: [
        { key: valueKey('Ter Laan'), place: 'new' },
        { key: valueKey('Elders'), place: villageAt('Bedum') },
      ],
    });

    const { cards } = planCards(source, plan, around());

    expect(cards.map(({ newVillages }) => newVillages)).toEqual([['Ter Laan'], ['ter laan'], []]);
    expect(cards[2]?.villageIds).toEqual([villageAt('Bedum')]);
  });

  it('sends a list where the person says, also nowhere and to the library', async () => {
    const source = await table('Titel;Lijst', 'a;Bezig', 'b;Archief 2009', 'c;Leerpunten', 'd;');
    const plan = aPlan(source, {
      target: 'exploring',
      lists: [
        { key: valueKey('Archief 2009'), target: 'skip' },
        { key: valueKey('bezig'), target: 'running' },
      ],
    });

    const { cards, leftOut } = planCards(source, plan, around());

    expect(cards.map(({ target }) => target)).toEqual(['running', 'lesson', 'exploring']);
    expect(reasons(leftOut.list())).toEqual({ 'list-skipped': 1 });
  });

  it('keeps a column that no field takes, under its heading, and stars as they are', async () => {
    const source = await table('Titel;Omschrijving;Kosten', 'a;"*niet* vet\n# geen kop";€ 3');

    const { cards } = planCards(source, aPlan(source), around());

    expect(cards[0]?.texts.get('notes')).toBe(
      '## Omschrijving\n\n\\*niet\\* vet\\\n\\# geen kop\n\n## Kosten\n\n€ 3',
    );
  });

  it('cuts no title without keeping all of it', async () => {
    const long = 'lang '.repeat(100).trim();
    const source = await table('Titel', long);

    const { cards, leftOut } = planCards(source, aPlan(source), around());

    expect(cards[0]?.title).toHaveLength(300);
    expect(cards[0]?.texts.get('notes')).toBe(long);
    expect(reasons(leftOut.list())).toEqual({ cut: 1 });
  });
});

describe('what a board of Trello becomes', () => {
  it('is cards and lessons; archived ones stay behind unless asked for', async () => {
    const source = await readSample('trello.json');

    const { cards, leftOut } = planCards(source, aPlan(source), around());
    const all = planCards(source, aPlan(source, { withArchived: true }), around());

    expect(cards.map(({ title, target }) => [title, target])).toEqual([
      ['Bankje bij het Boterdiep', 'heard'],
      ['Inbraakpreventietruck', 'building'],
      ['Samen zingen in Zuidwolde', 'running'],
      ['Vraag eerst wie er al mee bezig is', 'lesson'],
    ]);
    expect(reasons(leftOut.list())).toEqual({
      ...{ template: 1, files: 1, archived: 1, 'archived-list': 1 },
      ...{ contact: 2, people: 1, comments: 1 },
    });
    expect(all.cards).toHaveLength(6);
  });

  it('finds the village in a label, an own field or the title', async () => {
    const source = await readSample('trello.json');

    const { cards } = planCards(source, aPlan(source), around());

    expect(cards.slice(0, 3).map(({ villageIds }) => villageIds)).toEqual([
      [villageAt('Onderdendam')],
      [villageAt('Bedum')],
      [villageAt('Zuidwolde')],
    ]);
    expect(cards[0]?.tags).toEqual([]);
    expect(cards[0]?.themes).toEqual(['liveability']);
  });

  it('reminds of a day to come; a day that is over is only told', async () => {
    const source = await readSample('trello.json');

    const { cards } = planCards(source, aPlan(source), around());

    expect(cards[2]?.touchOn?.value).toBe('2051-04-01');
    expect(cards[1]?.touchOn).toBeNull();
    expect(cards[1]?.texts.get('notes')).toContain('Klaar op: 5-10-2017');
  });
});

describe('a second time', () => {
  it.each(['initiatieven.xlsx', 'trello.json', 'deck.json', 'joplin.jex', 'obsidian'])(
    '%s brings nothing that is here already',
    async (name) => {
      const source = await readSample(name);
      const first = planCards(source, aPlan(source), around());

      const marks = first.cards.map(({ mark }) => mark);
      const again = planCards(source, aPlan(source), around({ marks }));

      expect(first.cards.length).toBeGreaterThan(0);
      expect(again.cards).toEqual([]);
      expect(reasons(again.leftOut.list())['already']).toBe(first.cards.length);
    },
  );

  it('the same sheet as CSV brings nothing either', async () => {
    const [komma, windows] = await Promise.all(
      ['initiatieven-komma.csv', 'initiatieven-windows.csv'].map(readSample),
    );
    if (komma === undefined || windows === undefined) throw new Error('no samples');
    const marks = planCards(komma, aPlan(komma), around()).cards.map(({ mark }) => mark);

    expect(planCards(windows, aPlan(windows), around({ marks })).cards).toEqual([]);
  });

  it('names a row that says something else now, and brings it only when asked', async () => {
    const before = await table('Titel;Tekst', 'Speeltuin;klein', 'Bankje;hout');
    const after = await table('Titel;Tekst', 'Speeltuin;groot', 'Bankje;hout', 'Koor;nieuw');
    const marks = planCards(before, aPlan(before), around()).cards.map(({ mark }) => mark);

    const { cards, leftOut } = planCards(after, aPlan(after), around({ marks }));
    const asked = planCards(after, aPlan(after, { withChanged: true }), around({ marks }));

    expect(cards.map(({ title }) => title)).toEqual(['Koor']);
    expect(leftOut.list()).toEqual([
      { reason: 'changed', count: 1, examples: ['Speeltuin'] },
      { reason: 'already', count: 1, examples: ['Bankje'] },
    ]);
    expect(asked.cards.map(({ title }) => title)).toEqual(['Speeltuin', 'Koor']);
  });

  it('knows a row that stands twice in one file from two that only share a title', async () => {
    const source = await table('Titel;Tekst', 'Koffie;a', 'Koffie;a', 'Koffie;b');

    const { cards, leftOut } = planCards(source, aPlan(source), around());

    expect(cards).toHaveLength(2);
    expect(reasons(leftOut.list())).toEqual({ twice: 1 });
  });

  it('knows its own export by the ids in it', async () => {
    const source = await readBytes('a.md', Buffer.from('---\nid: "abc"\n---\n# Les\n'));

    const { cards, leftOut } = planCards(source, aPlan(source), around({ ids: ['abc'] }));

    expect(cards).toEqual([]);
    expect(reasons(leftOut.list())).toEqual({ already: 1 });
  });
});
