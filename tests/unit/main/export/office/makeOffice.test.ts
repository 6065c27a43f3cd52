import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { doTask } from '../../../../../main/export/office/makeOffice.ts';
import type { OfficePaper } from '../../../../../main/export/office/paper.ts';
import { aPaper, aSheet } from './aPaper.ts';
import { partsOf } from './unzipped.ts';

const made = async (change: Partial<OfficePaper>): Promise<ReadonlyMap<string, string>> =>
  partsOf(await doTask(aPaper(change), () => undefined));

const partOf = async (name: string, change: Partial<OfficePaper>): Promise<string> =>
  (await made(change)).get(name) ?? '';

const csv = (change: Partial<OfficePaper>) => partOf('', { ...change, format: 'csv' });
const document = (change: Partial<OfficePaper>) => partOf('word/document.xml', change);
const firstSheet = (change: Partial<OfficePaper>) =>
  partOf('xl/worksheets/sheet1.xml', { ...change, format: 'xlsx' });

const hostile = `=HYPERLINK("x")\u0000\u0008\u001f\ud800 & <w:t> ]]> \ufffe😀`;

describe('every office file', () => {
  it.each(['docx', 'xlsx'] as const)('%s holds sound XML, whatever was typed', async (format) => {
    const sheet = aSheet({
      title: hostile,
      facts: [{ key: 'a', label: 'Onderwerp', values: [hostile] }],
      sections: [{ heading: 'Hoe ging het?', markdown: hostile }],
    });

    const parts = await made({ format, title: hostile, sheets: [sheet] });

    const written = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name));
    expect(written.length).toBeGreaterThan(5);
    for (const [, xml] of written) {
      const parser = new SaxesParser();
      expect(() => parser.write(xml).close()).not.toThrow();
    }
    expect(written.map(([, xml]) => xml).join('')).toContain('😀');
  });
});

describe('a Word document', () => {
  const sheet = aSheet({
    facts: [{ key: 'lessonKind', label: 'Soort', values: ['Dit werkte'] }],
    sections: [
      {
        heading: 'Hoe ging het?',
        markdown:
          'Met **korte** lijnen.\n\n# Eerst\n\n3. drie\n4. vier\n\n- a\n  - b\n\n[wij](https://x.nl)',
      },
    ],
  });

  it('has headings, lists and links as Word knows them, and no look-alikes', async () => {
    const xml = await document({ sheets: [sheet] });

    expect(xml).toMatch(/w:pStyle w:val="Title"/);
    expect(xml).toMatch(/w:pStyle w:val="Heading1"(?:(?!<w:p>).)*Haal de kennis van binnen/);
    expect(xml).toMatch(/w:pStyle w:val="Heading2"(?:(?!<w:p>).)*Hoe ging het\?/);
    expect(xml).toMatch(/w:pStyle w:val="Heading3"(?:(?!<w:p>).)*Eerst/);
    expect(xml.match(/<w:numId /g)).toHaveLength(4);
    expect(xml).toMatch(/<w:hyperlink [^>]*r:id=/);
  });

  it('leaves no level of headings out, where a text begins with a small one', async () => {
    const markdown = '### Ook hier\n\n## Groot\n\n### Klein';
    const xml = await document({
      sheets: [aSheet({ sections: [{ heading: 'Hoe ging het?', markdown }] })],
    });

    const levels = [...xml.matchAll(/w:val="Heading(\d)"/g)].map(([, level]) => level);
    expect(levels).toEqual(['1', '2', '3', '3', '4']);
  });

  it('has a field of contents that is filled in already, with a page for each card', async () => {
    const xml = await document({ sheets: [sheet, aSheet({ title: 'Tweede' })] });

    expect(xml).toContain('TOC \\h');
    expect(xml).not.toContain('w:dirty="true"');
    const contents = xml.slice(xml.indexOf('<w:sdtContent>'), xml.indexOf('</w:sdtContent>'));
    expect(contents).toMatch(/Haal de kennis van binnen.*>3<.*Tweede.*>4</);
  });

  it('tells what its picture shows, and in which language it is', async () => {
    expect(await document({})).toContain('descr="Een houten brug over het water"');
    expect(await partOf('word/styles.xml', {})).toContain('<w:lang w:val="nl-NL"/>');
    expect(await partOf('word/styles.xml', { language: 'en' })).toContain('w:val="en-GB"');
  });

  it('begins a list at its own number', async () => {
    const numbering = await partOf('word/numbering.xml', { sheets: [sheet] });

    expect(numbering).toContain('<w:start w:val="3"/>');
  });

  it('wears the colour of the area', async () => {
    expect(await partOf('word/styles.xml', { colour: 'plum' })).toContain('w:val="5a4788"');
  });
});

describe('a table', () => {
  const sheets = [
    aSheet({
      title: 'Een',
      sections: [{ heading: 'Hoe kwam dat?', markdown: '**Omdat**\n\n- a;b' }],
    }),
    aSheet({
      title: 'Twee',
      facts: [
        { key: 'themes', label: 'Thema', values: ['Zorg', 'Welzijn'] },
        { key: 'updated', label: 'Bijgewerkt op', values: ['2018-01-12'], isDay: true },
      ],
      sections: [
        { heading: 'Hoe ging het?', markdown: 'Zo.' },
        { heading: 'Hoe kwam dat?', markdown: 'Daarom.' },
      ],
    }),
  ];

  it('has one row a card and one column a question, in the order of the paper', async () => {
    expect(await csv({ sheets })).toBe(
      [
        '\ufeff"Titel";"Thema";"Bijgewerkt op";"Hoe ging het?";"Hoe kwam dat?"',
        '"Een";"";"";"";"Omdat\n– a;b"',
        '"Twee";"Zorg, Welzijn";"2018-01-12";"Zo.";"Daarom."',
        '',
      ].join('\r\n'),
    );
  });

  it('keeps the points of a list apart in their cell, and makes room for them', async () => {
    const markdown = [
      'Dit nemen we mee:',
      ...Array.from({ length: 20 }, (_, at) => `- punt ${String(at)}`),
    ];
    const nested = '1. eerst\n   - de sleutel\n2. dan';
    const sheet = aSheet({
      sections: [
        { heading: 'Hoe ging het?', markdown: markdown.join('\n\n') },
        { heading: 'Volgende keer', markdown: nested },
      ],
    });

    const xml = await firstSheet({ sheets: [sheet] });
    const words = (await made({ format: 'xlsx', sheets: [sheet] })).get('xl/sharedStrings.xml');

    expect(words).toContain('Dit nemen we mee:\n– punt 0\n– punt 1\n');
    expect(words).toContain('1. eerst\n\u2003– de sleutel\n2. dan');
    const heights = [...xml.matchAll(/ht="(\d+)"/g)].map(([, height]) => Number(height));
    expect(Math.max(...heights)).toBeGreaterThanOrEqual(21 * 15);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });

  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', ' =1', '|x', '%x'])(
    'keeps %j from being reckoned with in CSV',
    async (title) => {
      const [, line] = (await csv({ sheets: [aSheet({ title })] })).split('\r\n');

      expect(line).toBe(`"'${title}"`);
    },
  );

  it('writes no formula into Excel, and days as days', async () => {
    const xml = await firstSheet({ sheets: [aSheet({ title: '=1+1' }), ...sheets] });

    expect(xml).not.toContain('<f>');
    // 12 January 2018 as Excel counts days.
    expect(xml).toContain('<v>43112</v>');
    expect(xml).toContain('state="frozen"');
  });

  it('says where a text has no room in a cell, and stays a workbook that opens', async () => {
    const long = 'a'.repeat(40_000);
    const parts = await made({
      format: 'xlsx',
      sheets: [aSheet({ sections: [{ heading: 'Hoe ging het?', markdown: long }] })],
    });

    const words = [...parts.values()].join('');
    const longest = Math.max(
      ...[...words.matchAll(/>(a[^<]*)</g)].map(([, text = '']) => text.length),
    );
    expect(longest).toBe(32_767);
    expect(words).toContain('a … (de rest past niet in een tabel)');
  });

  it('names its sheet as Excel allows', async () => {
    const book = await partOf('xl/workbook.xml', {
      format: 'xlsx',
      title: "Lessen: uit [Bedum] / 'De Marne' en nog veel meer",
    });

    expect(book).toContain('name="Lessen uit Bedum De Marne en no"');
  });
});
