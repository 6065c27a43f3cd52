import { describe, expect, it } from 'vitest';
import { between } from '../../../../main/import/source.ts';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { aPlan, around, cellsOf, readBytes, readSample, reasons, sampleBytes } from './aPlan.ts';

const tables = [
  'initiatieven.xlsx',
  'initiatieven-windows.csv',
  'initiatieven-komma.csv',
  'initiatieven-tab.tsv',
];

describe('a table out of LibreOffice', () => {
  it.each(tables)('%s: finds the headings below a title, and every row', async (name) => {
    const source = await readSample(name);

    expect(source.columns.map(({ heading }) => heading)).toEqual([
      'Nr',
      'Naam',
      'Dorp',
      'Thema',
      'Fase',
      'Omschrijving',
      'Contactpersoon',
      'Datum gemeld',
    ]);
    expect(cellsOf(source, 'Naam')).toEqual([
      'Speeltuin De Eiken',
      'Naaicafé',
      'Verzoamelstee',
      'Inbraakpreventietruck',
      'Dorpsvisie',
      '',
    ]);
  });

  it.each(tables)('%s: keeps quotes, line breaks, dashes and the euro in a cell', async (name) => {
    const [first, second] = cellsOf(await readSample(name), 'Omschrijving');

    expect(first).toBe('Groen speelterrein;\nkinderen ontwierpen de heuvel zelf.');
    expect(second).toBe('Koffie, garen en "verhalen" op woensdag – reparatie kost € 2,50.');
  });

  it('keeps a day of a workbook a day', async () => {
    expect(cellsOf(await readSample('initiatieven.xlsx'), 'Datum gemeld')[0]).toBe('2017-04-03');
  });

  it('keeps the hour of a workbook as it was written: a late one is no other day', async () => {
    const source = await readSample('uren.xlsx');
    const { cards } = planCards(source, aPlan(source), around());

    expect(cellsOf(source, 'Datum')).toEqual([
      '2018-01-11 23:30',
      '2018-07-11 09:15',
      '2018-07-12',
    ]);
    expect(cards.map(({ begunOn }) => begunOn?.value)).toEqual([
      ...['2018-01-11', '2018-07-11', '2018-07-12'],
    ]);
    expect(cards[0]?.texts.get('notes')).toBe('2018-01-11 23:30');
  });

  it('takes the separator that Excel names in the first line', async () => {
    const source = await readBytes('a.csv', Buffer.from('sep=|\r\nTitel|Dorp\r\na;b|Bedum\r\n'));

    expect(cellsOf(source, 'Titel')).toEqual(['a;b']);
  });

  it('reads UTF-16 as Excel writes "Unicode-tekst"', async () => {
    const words = '\ufeffTitel\tDorp\r\nNaaicafé\tBedum\r\n';

    const source = await readBytes('a.txt', Buffer.from(words, 'utf16le'));

    expect(cellsOf(source, 'Titel')).toEqual(['Naaicafé']);
  });
});

describe('a board of Trello', () => {
  it('has its cards with list, labels, words, checklist, links and own fields', async () => {
    const source = await readSample('trello.json');

    expect(source.name).toBe('Initiatieven Bedum');
    expect(cellsOf(source, 'list')).toEqual([
      ...['Ideeën', 'Bezig', 'Bezig', 'Loopt', 'Geleerd', 'Oud'],
    ]);
    expect(cellsOf(source, 'tags')[0]).toBe(`Leefbaarheid${between}Onderdendam`);
    expect(cellsOf(source, 'text')[0]).toContain('**Stappen**\n\n- ✓ Plek kiezen\n- Hout regelen');
    expect(cellsOf(source, 'text')[1]).toBe('- [Politie](https://www.politie.nl)');
    expect(cellsOf(source, 'Dorp')[1]).toBe('Bedum');
    expect(cellsOf(source, 'people')[0]).toBe('Anna Kooi');
    expect(cellsOf(source, 'comments')[0]).toBe('Anna belt de gemeente.');
  });

  it('says what stays behind: templates and files; archived cards and lists are marked', async () => {
    const { leftOut, rows } = await readSample('trello.json');

    expect(reasons(leftOut)).toEqual({ template: 1, files: 1 });
    expect(rows.map(({ hidden }) => hidden)).toEqual([
      ...[undefined, undefined, 'archived', undefined, undefined],
      'archived-list',
    ]);
  });
});

describe('boards of Nextcloud Deck', () => {
  it('have their cards with stack, labels, days and people', async () => {
    const source = await readSample('deck.json');

    expect(source.program).toBe('deck');
    expect(cellsOf(source, 'title')).toEqual(['Repaircafé Zuidwolde', 'Kernnetwerk ouderenzorg']);
    expect(cellsOf(source, 'list')).toEqual(['Te doen', 'Te doen']);
    expect(cellsOf(source, 'people')[0]).toBe('Klaas Jansma');
    expect(source.rows[1]?.hidden).toBe('archived');
    expect(reasons(source.leftOut)).toEqual({ files: 2 });
  });

  it('are read from a file of the first versions: lists by order, their cards by list', async () => {
    const source = await readSample('deck-2018.json');

    expect(
      cellsOf(source, 'title').map((title, at) => [title, cellsOf(source, 'list')[at]]),
    ).toEqual([
      ['Bankje bij de haven', 'Ideeën'],
      ['Dorpsmoestuin', 'Bezig'],
      ['Fietspad', 'Bezig'],
      ['Buurtfeest', 'Klaar'],
    ]);
    expect(cellsOf(source, 'people')[0]).toBe('Klaas Jansma');
    expect(cellsOf(source, 'tags')[0]).toBe('Onderdendam');
  });

  it('are read from the file that the page of a board makes itself', async () => {
    const source = await readSample('deck-web.json');

    expect(source.name).toBe('Buurt');
    expect(cellsOf(source, 'list')).toEqual(['Te doen', 'Te doen', 'Bezig']);
    expect(cellsOf(source, 'people')).toEqual(['', '', 'Klaas Jansma']);
  });

  it('have the people of whom only the name of the account is there', async () => {
    const bare = String(await sampleBytes('deck.json')).replace(
      /"participant": \{[^}]*\}/,
      '"participant": "klaas"',
    );

    const source = await readBytes('deck.json', Buffer.from(bare));

    expect(cellsOf(source, 'people')[0]).toBe('klaas');
  });

  it('are read from an older export too, which has the boards by number alone', async () => {
    const now = JSON.parse(String(await sampleBytes('deck.json'))) as { boards: unknown };

    const source = await readBytes('deck.json', Buffer.from(JSON.stringify(now.boards)));

    expect(source.rows).toHaveLength(2);
  });
});

describe('notes of Joplin', () => {
  it('come out of a JEX with notebook, tags and the moment they were made', async () => {
    const source = await readSample('joplin.jex');
    const at = cellsOf(source, 'title').indexOf('Speeltuin Populieren');

    expect(source.rows).toHaveLength(4);
    expect(cellsOf(source, 'list')[at]).toBe('Gehoord');
    expect(cellsOf(source, 'tags')[at]).toBe('groen');
    expect(cellsOf(source, 'begunOn')[at]).toMatch(/^2026-11-30T05:56/);
    expect(cellsOf(source, 'text')[at]).toContain('een wip en een zandbak');
    expect(cellsOf(source, 'text')[at]).not.toContain('id: ');
    expect(reasons(source.leftOut)).toEqual({ pictures: 1 });
  });

  it('come out of a folder of Markdown the same', async () => {
    const jex = await readSample('joplin.jex');
    const folder = await readSample('joplin-markdown');

    for (const column of ['title', 'list', 'tags'] as const) {
      expect([...cellsOf(folder, column)].sort()).toEqual([...cellsOf(jex, column)].sort());
    }
    expect(cellsOf(folder, 'author')).toContain('Jan de Vries');
  });
});

describe('a vault of Obsidian', () => {
  it('has titles, folders, tags of both kinds, and facts as columns', async () => {
    const source = await readSample('obsidian');
    const at = cellsOf(source, 'title').indexOf('Beweeggroep Onderdendam');

    expect(source.rows).toHaveLength(3);
    expect(cellsOf(source, 'list')[at]).toBe('Ideeën');
    expect(cellsOf(source, 'tags')[at]?.split(between)).toEqual(['bewegen', 'zorg', 'ouderen']);
    expect(cellsOf(source, 'dorp')[at]).toBe('Onderdendam');
  });

  it('shows links by their words, and neither remarks nor pictures', async () => {
    const source = await readSample('obsidian');
    const at = cellsOf(source, 'title').indexOf('Beweeggroep Onderdendam');

    expect(cellsOf(source, 'text')[at]).toBe(
      'Ontstaan uit de Verzoamelstee, samen met het Huis voor de Sport. #ouderen\n\naliases: Beweeggroep',
    );
    expect(reasons(source.leftOut)).toMatchObject({ pictures: 1, unreadable: 1 });
  });

  it('names a field that holds fields, which has no column', async () => {
    const note = [
      '---',
      'dorp: Bedum',
      '2017: begonnen',
      'plek:',
      '  straat: Molenweg',
      'wie:',
      '  - naam: Kees',
      '---',
      'Een notitie.',
    ];

    const source = await readBytes('plein.md', Buffer.from(note.join('\n')));

    expect(cellsOf(source, 'dorp')).toEqual(['Bedum']);
    expect(cellsOf(source, '2017')).toEqual(['begonnen']);
    expect(source.leftOut).toEqual([
      { reason: 'nested', count: 2, examples: ['plein.md: plek', 'plein.md: wie'] },
    ]);
    expect(source.columns.map(({ heading }) => heading)).not.toContain('plek');
  });

  it('keeps the words of a note whose facts cannot be read', async () => {
    const source = await readSample('obsidian');
    const at = cellsOf(source, 'title').indexOf('Kapotte kop');

    expect(cellsOf(source, 'text')[at]).toContain('Toch een notitie.');
  });
});
