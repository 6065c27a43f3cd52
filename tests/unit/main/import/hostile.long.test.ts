import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { pack } from 'tar-stream';
import { describe, expect, it } from 'vitest';
import { readPlace } from '../../../../main/import/readPlace.ts';
import { planCards } from '../../../../main/import/plan/planCards.ts';
import { valueKey } from '../../../../main/import/plan/rowKey.ts';
import { editsOf } from '../../../../main/import/plan/editsOf.ts';
import { trelloBoard, trelloCard } from '../../../fixtures/import/trelloBoard.ts';
import { aPlan, around, cellsOf, readBytes, reasons } from './aPlan.ts';

const kindOf = async (reading: Promise<unknown>): Promise<unknown> => {
  try {
    await reading;
    return 'was read';
  } catch (error) {
    return (error as { error?: { kind: string } }).error?.kind ?? error;
  }
};
const kindOfBytes = (name: string, bytes: Uint8Array | string) =>
  kindOf(readBytes(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes));

const tarOf = async (files: readonly (readonly [string, string])[]): Promise<Buffer> => {
  const tar = pack();
  for (const [name, words] of files) tar.entry({ name }, words);
  tar.finalize();
  const pieces: Buffer[] = [];
  for await (const piece of tar) pieces.push(Buffer.from(piece as Uint8Array));
  return Buffer.concat(pieces);
};

const id = 'a'.repeat(32);
const note = (more = ''): string =>
  `Titel\n\nWoorden\n\nid: ${id}\nparent_id: \n${more}encryption_applied: 0\ntype_: 1`;

describe('a file that is not what it says', () => {
  it.each([
    ['a workbook that is a picture', 'a.xlsx', '\x89PNG\r\n'],
    ['a workbook that breaks off', 'a.xlsx', 'PK\x03\x04half'],
    ['a table with bytes of a program in it', 'a.csv', 'MZ\0\0\0a;b\nc;d'],
    ['half of a board', 'a.json', '{"lists":[],"cards":[{"na'],
    ['half of a JEX', 'a.jex', 'x'.repeat(600)],
  ])('%s is damaged', async (_, name, words) => {
    expect(await kindOfBytes(name, words)).toBe('damaged');
  });

  it.each([
    ['JSON of another program', 'a.json', '{"hello":1}'],
    ['JSON of a list', 'a.json', '[1,2]'],
    ['a zip under another name', 'a.csv', 'PK\x03\x04'],
    ['another kind', 'a.docx', 'words'],
  ])('%s is of a kind that the app does not know', async (_, name, words) => {
    expect(await kindOfBytes(name, words)).toBe('unknown-kind');
  });

  it('an Excel of before 2007 is named as such, one with a password as locked', async () => {
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');

    expect(await kindOfBytes('a.xls', old)).toBe('old-excel');
    expect(await kindOfBytes('a.xlsx', old)).toBe('locked');
  });

  it.each([
    ['a table with headings alone', 'a.csv', 'Titel;Dorp\n\n;;\n'],
    ['a board without cards', 'a.json', '{"lists":[],"cards":[]}'],
  ])('%s is empty', async (_, name, words) => {
    expect(await kindOfBytes(name, words)).toBe('empty');
  });
});

describe('a file that is out to do harm', () => {
  // Packed once, for that takes longer than to refuse it.
  const bomb = zipSync({
    'xl/worksheets/sheet1.xml': [new Uint8Array(200 * 2 ** 20), { level: 1 }],
  });

  it('a workbook that unfolds without end is refused before it is kept', async () => {
    expect(bomb.length).toBeLessThan(2 ** 20);
    expect(await kindOfBytes('a.xlsx', bomb)).toBe('too-large');
  });

  it('a workbook that lies about its sizes is refused all the same', async () => {
    const liar = Buffer.from(bomb);
    // The size once unfolded, in the directory and before the bytes themselves.
    liar.writeUInt32LE(10, 22);
    liar.writeUInt32LE(10, liar.lastIndexOf(Buffer.from('504b0102', 'hex')) + 24);

    expect(await kindOfBytes('a.xlsx', liar)).toBe('too-large');
  });

  it('XML with a billion laughs makes nothing grow', async () => {
    const laughs = Array.from(
      { length: 9 },
      (_, at) => `<!ENTITY l${String(at + 1)} "${`&l${String(at)};`.repeat(10)}">`,
    ).join('');
    const sheet = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&l9;</t></is></c></row></sheetData></worksheet>`;
    const book = zipSync({
      'xl/workbook.xml': strToU8(
        '<workbook><sheets><sheet name="a" sheetId="1" r:id="r1"/></sheets></workbook>',
      ),
      'xl/_rels/workbook.xml.rels': strToU8(
        '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    });

    expect(await kindOfBytes('a.xlsx', book)).toMatch(/damaged|empty/);
  });

  it('front matter that repeats itself through aliases stays words', async () => {
    const bomb = `---\na: &a [x]\nb: &b [*a,*a,*a,*a,*a]\nc: [*b,*b,*b]\n---\nTekst`;

    const source = await readBytes('a.md', Buffer.from(bomb));

    expect(reasons(source.leftOut)).toEqual({ unreadable: 1 });
    expect(cellsOf(source, 'text')[0]).toContain('Tekst');
  });

  it('names such as __proto__ change nothing of the app', async () => {
    const json =
      '{"__proto__":{"hacked":1},"name":"b","lists":[{"id":"constructor","name":"__proto__"}],"cards":[{"id":"__proto__","name":"kaart","idList":"constructor","__proto__":{"hacked":1}}]}';
    const md = '---\n__proto__: {hacked: 1}\nconstructor: x\n---\n# Notitie\n\nTekst';
    const csv = '__proto__;constructor\nhacked;toString\n';

    for (const [name, words] of [
      ['a.json', json],
      ['a.md', md],
      ['a.csv', csv],
    ] as const) {
      const source = await readBytes(name, Buffer.from(words));
      const plan = aPlan(source, { lists: [{ key: valueKey('__proto__'), target: 'running' }] });
      const { cards } = planCards(source, plan, around());
      editsOf(cards, { areaId: null }, () => 'id');
      expect(cards).toHaveLength(1);
    }
    expect(({} as Record<string, unknown>)['hacked']).toBeUndefined();
  });

  it('a tar whose names lead out of it writes nothing and is left alone', async () => {
    const tar = await tarOf([
      ['../../etc/passwd', 'x'],
      [`resources/${id}.png`, 'x'],
      [`${id}.md`, note()],
    ]);

    const source = await readBytes('a.jex', tar);

    expect(cellsOf(source, 'title')).toEqual(['Titel']);
  });

  it('a JEX of encrypted notes alone is locked; among others they are named', async () => {
    const locked = note().replace('encryption_applied: 0', 'encryption_applied: 1');
    const other = note().replaceAll(id, 'b'.repeat(32));

    expect(await kindOfBytes('a.jex', await tarOf([[`${id}.md`, locked]]))).toBe('locked');
    const source = await readBytes(
      'a.jex',
      await tarOf([
        [`${id}.md`, locked],
        [`${'b'.repeat(32)}.md`, other],
      ]),
    );
    expect(reasons(source.leftOut)).toEqual({ encrypted: 1 });
  });

  it('deep JSON and deep lists end in an answer', async () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);

    expect(await kindOfBytes('a.json', deep)).toMatch(/damaged|unknown-kind/);
    expect(await kindOfBytes('a.json', `{"lists":[],"cards":${deep}}`)).toBe('empty');
  });

  it('a note of signs that begin something and never end takes no time', async () => {
    const words = ['![', '[[', '%%', '<!--', '#', '[x](:/']
      .map((sign) => sign.repeat(60_000))
      .join('\n');

    const start = performance.now();
    const source = await readBytes('a.md', Buffer.from(words));

    expect(source.rows).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('more rows than fit are refused, not cut off', async () => {
    const board = trelloBoard({
      lists: [{ name: 'a' }],
      cards: [trelloCard(1, 'a')],
    });
    const many = {
      ...board,
      cards: Array.from({ length: 20_001 }, (_, at) => ({ id: String(at), name: 'a' })),
    };

    expect(await kindOfBytes('a.json', JSON.stringify(many))).toBe('too-many');
  });

  it('formulas and controls come in as words', async () => {
    const csv = 'Titel;Tekst\n"=HYPERLINK(""http://x"")";"a\u0007b\u202e"\n';

    const source = await readBytes('a.csv', Buffer.from(csv));

    expect(cellsOf(source, 'Titel')).toEqual(['=HYPERLINK("http://x")']);
    expect(cellsOf(source, 'Tekst')[0]).not.toContain('\u0007');
  });
});

describe('a file that is dropped', () => {
  it('is read by its name and bytes, whatever they are', async () => {
    const drop = (name: string, words: string) =>
      readPlace({ what: 'dropped', name, bytes: Buffer.from(words) });

    expect(await drop('../Lijst.CSV', 'a')).toMatchObject({ extension: '.csv' });
    expect(await kindOf(drop('leeg.csv', ''))).toBe('empty');
  });
});

describe('a folder', () => {
  it('is read without following links out of it, nor hidden folders', async () => {
    const root = await mkdtemp(join(tmpdir(), 'bruggenbouwer-folder-'));
    const outside = await mkdtemp(join(tmpdir(), 'bruggenbouwer-outside-'));
    await writeFile(join(outside, 'geheim.md'), 'geheim');
    await writeFile(join(root, 'wel.md'), 'wel');
    await mkdir(join(root, '.trash'));
    await writeFile(join(root, '.trash', 'weg.md'), 'weg');
    await symlink(outside, join(root, 'buiten'));
    await symlink(join(outside, 'geheim.md'), join(root, 'geheim.md'));

    const { files } = await readPlace({ path: root, what: 'folder' });

    expect(files.map(({ path }) => path)).toEqual(['wel.md']);
  });

  it('without notes is empty, and one that is gone cannot be read', async () => {
    const root = await mkdtemp(join(tmpdir(), 'bruggenbouwer-folder-'));

    expect(await kindOf(readPlace({ path: root, what: 'folder' }))).toBe('empty');
    expect(await kindOf(readPlace({ path: join(root, 'x'), what: 'folder' }))).toBe('not-readable');
    expect(await kindOf(readPlace({ path: join(root, 'x.csv'), what: 'file' }))).toBe(
      'not-readable',
    );
  });
});
