import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import type { Source } from '../../../../main/import/source.ts';
import { aPlan, around, cellsOf, readBytes, reasons } from './aPlan.ts';

const table = (...lines: readonly string[]) => readBytes('a.csv', Buffer.from(lines.join('\n')));
const note = (...lines: readonly string[]) => readBytes('a.md', Buffer.from(lines.join('\n')));
const id = 'a'.repeat(32);
const joplin = async (body: string, facts = ''): Promise<Source> => {
  const tar = pack();
  tar.entry({ name: `${id}.md` }, `Titel\n\n${body}\n\nid: ${id}\n${facts}type_: 1`);
  tar.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of tar) pieces.push(Buffer.from(piece as Uint8Array));
  return readBytes('a.jex', Buffer.concat(pieces));
};
const planned = (source: Source) => planCards(source, aPlan(source), around()).cards;

describe('a fact that has no field on what the row becomes', () => {
  it('of a lesson: its days and how it began are told', async () => {
    const [card] = planned(
      await table(
        'Titel;Lijst;Datum;Deadline;Aanleiding',
        'Eerst koffie;Lessen;1-2-2017;3-4-2050;droom',
      ),
    );

    expect(card?.target).toBe('lesson');
    expect(card?.texts.get('happened')).toBe(
      'Datum: 1-2-2017\n\nDeadline: 3-4-2050\n\nAanleiding: droom',
    );
  });

  it('of an initiative: what kind of lesson it was is told', async () => {
    const [card] = planned(await table('Titel;Lijst;Soort', 'Bankje;Ideeën;Dit werkte'));

    expect(card?.texts.get('notes')).toBe('Soort: Dit werkte');
  });
});

describe('a board of Deck as CSV', () => {
  it('has its lists, people and days; "null" is no day', async () => {
    const source = await table(
      'Kaarttitel;Beschrijving;Lijstnaam;Labels;Toegewezen gebruikers;Vervaldatum;Gemaakt;Aangepast',
      'Bankje;hout;Bezig;hout,;Kees,;null;1-2-2026;3-2-2026',
    );
    const [card] = planned(source);

    expect(aPlan(source).roles).toEqual([
      ...['title', 'text', 'list', 'tags', 'people', 'touchOn', 'begunOn', 'skip'],
    ]);
    expect(card).toMatchObject({ target: 'building', tags: ['hout'] });
    expect(card?.texts.get('notes')).toBe('hout');
  });
});

describe('a quote that is not closed', () => {
  it.each([
    ['to the end of the file', ['Titel;Tekst', 'Bankje;"hout', 'Koor;zang', 'Oogst;bonen']],
    ['within its line', ['Titel;Tekst', '"Bankje" bij de haven;hout', '"Koor";zang']],
  ])('%s is told: rows have run into each other', async (_, lines) => {
    const source = await table(...lines);

    expect(reasons(source.leftOut)).toEqual({ quotes: 1 });
    expect(JSON.stringify(planned(source).map(({ texts }) => [...texts]))).toMatch(/zang/);
  });

  it('is not told where quotes stand as they may', async () => {
    const source = await table('Titel;Tekst', '"Bank ""mooi""";"a', 'b"', 'Koor;zei "hallo" toen');

    expect(source.leftOut).toEqual([]);
    expect(source.rows).toHaveLength(2);
  });
});

describe('a text without a mark of how it was written', () => {
  it.each(['utf16le', 'utf16be'] as const)(
    'is read as %s where it can be nothing else',
    async (as) => {
      const bytes = Buffer.from('Titel\tDorp\r\nNaaicafé\tBedum\r\n', 'utf16le');

      const source = await readBytes('a.txt', as === 'utf16be' ? bytes.swap16() : bytes);

      expect(cellsOf(source, 'Titel')).toEqual(['Naaicafé']);
    },
  );
});

describe('a note', () => {
  it('tells of remarks for the writer alone, which stay behind', async () => {
    const { leftOut } = await note('a %%nog bellen%% b', '<!-- en dit -->', 'c');

    expect(leftOut).toEqual([{ reason: 'remark', count: 2, examples: ['a.md'] }]);
    expect(reasons((await joplin('a <!-- weg --> b')).leftOut)).toEqual({ remark: 1 });
  });

  it('keeps its other names, and is the same note as before', async () => {
    const source = await note('---', 'aliases: [Bankje, Zitje]', '---', 'Tekst');

    expect(cellsOf(source, 'text')).toEqual(['Tekst\n\naliases: Bankje, Zitje']);
    expect(source.rows[0]?.cellsBefore).toContain('Tekst');
  });
});

describe('a page that was clipped in Joplin', () => {
  it('keeps where it came from, and is the same note as before', async () => {
    const source = await joplin('Tekst', 'source_url: https://example.org/a\n');

    expect(cellsOf(source, 'text')).toEqual([
      'Tekst\n\n[https://example.org/a](https://example.org/a)',
    ]);
    expect(source.rows[0]?.cellsBefore).toContain('Tekst');
  });

  it('keeps its links, and tells of its pictures', async () => {
    const source = await joplin(
      '<p>Een &amp; <a class="x" href="https://example.org">twee</a></p><img src=":/a" alt="foto">',
      'markup_language: 2\n',
    );

    expect(cellsOf(source, 'text')).toEqual(['Een &amp; [twee](https://example.org)']);
    expect(reasons(source.leftOut)).toEqual({ pictures: 1 });
    expect(source.rows[0]?.cellsBefore).toContain('Een &amp; twee');
  });
});
