import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runExport } from '../../../../main/export/runExport.ts';
import type { ExportTools } from '../../../../main/export/exportTools.ts';
import { doTask } from '../../../../main/export/office/makeOffice.ts';
import { initiative } from '../../../../shared/domain/initiative.ts';
import { lesson } from '../../../../shared/domain/lesson.ts';
import { shareKeys } from '../../../../shared/domain/sharePart.ts';
import type { ExportFormat, ExportOrder } from '../../../../shared/ipc/export.ts';
import { aRecord, aSource, anId, canaries } from './exportParts.ts';
import { partsOf } from './office/unzipped.ts';
import { blankPdf } from './someTools.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});

const never = new AbortController().signal;

const anOrder = (change: Partial<ExportOrder> = {}): ExportOrder => ({
  kind: 'lesson',
  ids: [anId(1)],
  format: 'markdown-folder',
  leaveOut: [],
  title: 'Lessen',
  colour: 'water',
  language: 'nl',
  ...change,
});

const tools = (change: Partial<ExportTools> = {}): ExportTools => ({
  source: aSource([aRecord('lesson', anId(1), { title: 'Haal de kennis van binnen' })]),
  place: { choose: () => Promise.resolve(folder), mayReplace: () => Promise.resolve(true) },
  print: (html) => Promise.resolve(Buffer.from(html)),
  officeWork: doTask,
  readPhoto: () => Promise.resolve(null),
  hasPhoto: () => Promise.resolve(true),
  logo: () => Promise.resolve(null),
  now: () => new Date('2018-01-11T12:00:00Z'),
  onProgress: () => undefined,
  ...change,
});

const into = (path: string): ExportTools['place'] => ({
  choose: () => Promise.resolve(path),
  mayReplace: () => Promise.resolve(true),
});

describe('a Markdown folder', () => {
  it('holds one file a lesson, with front matter and the questions as headings', async () => {
    const source = aSource([
      aRecord('lesson', anId(1), {
        title: 'Haal de kennis van binnen',
        lessonKind: 'worked',
        themes: ['care', 'liveability'],
        placeDiffers: 'Eén gemeente, **korte** lijnen.',
        happened: '# Eerst\n\nSamen gezocht.',
      }),
    ]);

    const result = await runExport(anOrder(), tools({ source }), never);

    expect(result).toMatchObject({ ok: true, value: { files: 1, missing: 0 } });
    expect(await readFile(join(folder, 'haal-de-kennis-van-binnen.md'), 'utf8')).toBe(
      [
        '---',
        'title: "Haal de kennis van binnen"',
        `id: "${anId(1)}"`,
        'lessonKind: "Dit werkte"',
        'themes: ["Zorg","Leefbaarheid"]',
        'updated: "2018-01-12"',
        '---',
        '',
        '# Haal de kennis van binnen',
        '',
        '## Wat maakt deze plek anders?',
        '',
        'Eén gemeente, **korte** lijnen.',
        '',
        '## Hoe ging het?',
        '',
        '### Eerst',
        '',
        'Samen gezocht.',
        '',
      ].join('\n'),
    );
  });

  it('gives lessons with the same or no title files of their own', async () => {
    const titles = ['Speeltuin', 'Speeltuin!', '', 'CON', '../../geheim'];
    const source = aSource(titles.map((title, at) => aRecord('lesson', anId(at), { title })));
    const ids = titles.map((_, at) => anId(at));

    await runExport(anOrder({ ids }), tools({ source }), never);

    expect((await readdir(folder)).sort()).toEqual([
      'con-tekst.md',
      'geheim.md',
      'speeltuin-2.md',
      'speeltuin.md',
      'zonder-titel.md',
    ]);
  });

  it('asks before it replaces a file, and leaves all as it was on a no', async () => {
    const old = join(folder, 'haal-de-kennis-van-binnen.md');
    await writeFile(old, 'van mij');
    const asked: string[] = [];
    const place: ExportTools['place'] = {
      choose: () => Promise.resolve(folder),
      mayReplace: (names) => {
        asked.push(...names);
        return Promise.resolve(false);
      },
    };

    const result = await runExport(anOrder(), tools({ place }), never);

    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(asked).toEqual(['haal-de-kennis-van-binnen.md']);
    expect(await readFile(old, 'utf8')).toBe('van mij');
  });

  it('leaves all as it was when it is cancelled between two files', async () => {
    const ids = [1, 2, 3, 4, 5].map(anId);
    const source = aSource(
      ids.map((id, at) => aRecord('lesson', id, { title: `Les ${String(at)}` })),
    );
    await writeFile(join(folder, 'les-0.md'), 'van mij');
    const stop = new AbortController();
    const onProgress = (done: number): void => {
      if (done >= ids.length + 3) stop.abort();
    };

    const result = await runExport(anOrder({ ids }), tools({ source, onProgress }), stop.signal);

    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await readdir(folder)).toEqual(['les-0.md']);
    expect(await readFile(join(folder, 'les-0.md'), 'utf8')).toBe('van mij');
  });

  it('leaves all as it was when one file cannot be put in its place', async () => {
    const ids = [1, 2, 3].map(anId);
    const source = aSource(
      ids.map((id, at) => aRecord('lesson', id, { title: `Les ${String(at)}` })),
    );
    await writeFile(join(folder, 'les-0.md'), 'van mij');
    await mkdir(join(folder, 'les-2.md'));

    const result = await runExport(anOrder({ ids }), tools({ source }), never);

    expect(result).toMatchObject({ ok: false, error: { kind: 'not-written' } });
    expect((await readdir(folder)).sort()).toEqual(['les-0.md', 'les-2.md']);
    expect(await readFile(join(folder, 'les-0.md'), 'utf8')).toBe('van mij');
  });

  it('says so when the place cannot be written to', async () => {
    const blocked = join(folder, 'bestand');
    await writeFile(blocked, '');

    const result = await runExport(anOrder(), tools({ place: into(blocked) }), never);

    expect(result).toEqual({ ok: false, error: { kind: 'not-written', because: 'disk-error' } });
  });
});

describe('the day of a card that was changed just after midnight', () => {
  const late = {
    ...aRecord('lesson', anId(1), { title: 'Les' }),
    updatedAt: '2018-07-11T22:30:00.000Z',
  };

  it.each([
    { format: 'markdown-folder', file: 'les.md', said: 'updated: "2018-07-12"' },
    { format: 'markdown-file', file: 'boek', said: '12 juli 2018' },
    { format: 'csv', file: 'boek', said: '"2018-07-12"' },
  ] as const)('is the one on the wall, in $format too', async ({ format, file, said }) => {
    const place = into(format === 'markdown-folder' ? folder : join(folder, 'boek'));

    await runExport(anOrder({ format }), tools({ source: aSource([late]), place }), never);

    expect(await readFile(join(folder, file), 'utf8')).toContain(said);
  });
});

describe('one Markdown file', () => {
  it('opens with a list of contents and holds every lesson', async () => {
    const source = aSource([
      aRecord('lesson', anId(1), { title: 'Een', why: 'Omdat.' }),
      aRecord('lesson', anId(2), { title: 'Twee' }),
    ]);
    const path = join(folder, 'boek.md');
    const order = anOrder({ ids: [anId(1), anId(2), anId(3)], format: 'markdown-file' });

    const result = await runExport(order, tools({ source, place: into(path) }), never);

    expect(result).toMatchObject({ ok: true, value: { files: 1, missing: 1 } });
    const book = await readFile(path, 'utf8');
    expect(book).toContain('# Lessen\n\n## Inhoud\n\n1. Een\n2. Twee\n');
    expect(book).toContain('## Een\n\n### Hoe kwam dat?\n\nOmdat.');
  });
});

describe('a booklet', () => {
  it('shows HTML and pictures in a text as the signs they are', async () => {
    const evil =
      '<img src=x onerror=alert(1)> <script>x</script> ![p](http://x/y.png) [k](javascript:x)';
    const source = aSource([aRecord('lesson', anId(1), { title: '<b>Titel</b>', why: evil })]);
    const printed: string[] = [];
    const print: ExportTools['print'] = (html) => {
      printed.push(html);
      return blankPdf();
    };
    const place = into(join(folder, 'boekje.pdf'));

    await runExport(anOrder({ format: 'pdf' }), tools({ source, print, place }), never);

    const html = printed.join('');
    expect(html).toContain('&lt;b&gt;Titel&lt;/b&gt;');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(html).not.toMatch(/<script|<img|="javascript:/);
  });
});

describe('private fields', () => {
  const formats: readonly ExportFormat[] = [
    'markdown-folder',
    'markdown-file',
    'docx',
    'xlsx',
    'csv',
  ];
  it.each(
    formats.flatMap((format) => [
      { format, kind: 'lesson' as const, entity: lesson },
      { format, kind: 'initiative' as const, entity: initiative },
    ]),
  )('never reach $format from an $kind', async ({ format, kind, entity }) => {
    const source = aSource([aRecord(kind, anId(1), canaries(entity))]);
    const path = format === 'markdown-folder' ? folder : join(folder, 'boek.md');

    await runExport(anOrder({ kind, format }), tools({ source, place: into(path) }), never);

    const names = await readdir(folder);
    const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
    const written = files.flatMap((file) => [...partsOf(file).values()]);
    const found = [...written.join('\n').matchAll(/kanarie-(\w+)/g)].map(([, field]) => field);
    expect(found).not.toHaveLength(0);
    expect(found.filter((field) => !shareKeys(entity).includes(field ?? ''))).toEqual([]);
  });

  it('keep a group of residents off the paper', async () => {
    const source = aSource([
      aRecord('party', anId(8), {
        name: 'Kanariegroep',
        partyKind: 'residents_group',
        panel: 'residents',
      }),
      aRecord('party', anId(9), { name: 'Huis voor de Sport', panel: 'organisations' }),
      aRecord('initiative', anId(1), { title: 'Beweeggroep', partyIds: [anId(8), anId(9)] }),
    ]);

    await runExport(anOrder({ kind: 'initiative' }), tools({ source }), never);

    const written = await readFile(join(folder, 'beweeggroep.md'), 'utf8');
    expect(written).toContain('Huis voor de Sport');
    expect(written).not.toContain('Kanariegroep');
  });

  it.each([
    { state: 'never shared', shared: undefined, isPrinted: false },
    { state: 'with colleagues', shared: { isOwn: true, isLive: true }, isPrinted: true },
    { state: 'taken away again', shared: { isOwn: false, isLive: false }, isPrinted: false },
  ])('name the card of a lesson only where colleagues have it: $state', async (given) => {
    const card = aRecord('initiative', anId(8), { title: 'Kanariekaart' });
    const { shared } = given;
    const source = aSource([
      aRecord('lesson', anId(1), { title: 'Les', sourceInitiativeId: anId(8) }),
      shared === undefined ? card : { ...card, shared: { id: anId(9), ...shared } },
    ]);

    await runExport(anOrder(), tools({ source }), never);

    const written = await readFile(join(folder, 'les.md'), 'utf8');
    expect(written.includes('Kanariekaart')).toBe(given.isPrinted);
  });
});
