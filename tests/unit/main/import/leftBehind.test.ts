import { mkdir, mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPlace } from '../../../../main/import/readPlace.ts';
import { readSource } from '../../../../main/import/readSource.ts';
import { cellsOf, readBytes } from './aPlan.ts';

const aFolder = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'bruggenbouwer-folder-'));
  for (const [path, words] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), words);
  }
  return root;
};
const read = async (root: string) =>
  readSource(await readPlace({ path: root, what: 'folder' }), null, () => undefined);

describe('what is in a folder', () => {
  it('comes along with an underscore before its name; what belongs to Joplin does not', async () => {
    const source = await read(
      await aFolder({
        '_ideeën.md': 'a',
        '_archief/oud.md': 'b',
        '_resources/uitleg.md': 'c',
        'map/_resources/uitleg.md': 'd',
        '.obsidian/werk.md': 'e',
      }),
    );

    expect([...cellsOf(source, 'title')].sort()).toEqual(['_ideeën', 'oud']);
    expect(source.leftOut).toEqual([]);
  });

  it('is told where it stays behind: links, empty and very large notes, folders too deep', async () => {
    const deep = Array.from({ length: 21 }, (_, at) => `m${String(at)}`).join('/');
    const root = await aFolder({
      'wel.md': 'wel',
      'leeg.md': '',
      'groot.md': 'x'.repeat(5 * 2 ** 20 + 1),
      [`${deep}/diep.md`]: 'diep',
    });
    await symlink(join(root, 'wel.md'), join(root, 'ernaar.md'));

    const source = await read(root);

    expect(cellsOf(source, 'title')).toEqual(['wel']);
    expect(source.leftOut).toEqual(
      expect.arrayContaining([
        { reason: 'link', count: 1, examples: ['ernaar.md'] },
        { reason: 'note-empty', count: 1, examples: ['leeg.md'] },
        { reason: 'note-too-large', count: 1, examples: ['groot.md'] },
        expect.objectContaining({ reason: 'too-deep', count: 1 }),
      ]),
    );
  });

  it('is too large when nothing but large notes is in it', async () => {
    const root = await aFolder({ 'groot.md': 'x'.repeat(5 * 2 ** 20 + 1) });

    await expect(readPlace({ path: root, what: 'folder' })).rejects.toMatchObject({
      error: { kind: 'too-large' },
    });
  });
});

describe('what is in a table', () => {
  it('is told where it stands above the headings or beyond the columns that are read', async () => {
    const wide = Array.from({ length: 202 }, (_, at) => `K${String(at)}`).join(';');

    const source = await readBytes('a.csv', Buffer.from(`Lijst van mei\n${wide}\n${wide}`));

    expect(source.columns).toHaveLength(200);
    expect(source.leftOut).toEqual([
      { reason: 'above', count: 1, examples: ['Lijst van mei'] },
      { reason: 'too-wide', count: 2, examples: ['K200', 'K201'] },
    ]);
  });

  it('is told where a cell is longer than a card takes', async () => {
    const source = await readBytes('a.csv', Buffer.from(`Titel;Tekst\na;${'x'.repeat(500_001)}`));

    expect(source.leftOut).toEqual([{ reason: 'cut-off', count: 1, examples: ['a'] }]);
  });
});

describe('what is in a note', () => {
  const textOf = async (markdown: string) =>
    cellsOf(await readBytes('a.md', Buffer.from(markdown)), 'text')[0];

  it('stays in its words where there are too many facts to have a column each', async () => {
    const facts = Array.from({ length: 200 }, (_, at) => `feit${String(at)}: w${String(at)}`);

    const words = await textOf(
      `---\n${facts.join('\n')}\n---\nTekst\n\n## Hoe ging het?\n\nGoed gegaan`,
    );

    expect(words).toContain('feit199: w199');
    expect(words).toContain('Goed gegaan');
  });

  it('keeps a first heading that says something else than its title', async () => {
    expect(await textOf('---\ntitle: Bankje\n---\n# Wat ik hoorde\n\nTekst')).toBe(
      '# Wat ik hoorde\n\nTekst',
    );
    expect(await textOf('---\ntitle: Bankje\n---\n# Bankje\n\nTekst')).toBe('Tekst');
  });

  it('keeps both parts of one heading', async () => {
    const source = await readBytes(
      'a.md',
      Buffer.from('## Hoe ging het?\n\nEerst zo\n\n## Hoe ging het?\n\nToen zo'),
    );

    expect(cellsOf(source, 'Hoe ging het?')).toEqual(['Eerst zo\n\nToen zo']);
  });
});
