import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPhotos } from '../../../../main/export/photos.ts';
import { runExport } from '../../../../main/export/runExport.ts';
import type { Json } from '../../../../shared/domain/entity.ts';
import type { ExportOrder } from '../../../../shared/ipc/export.ts';
import { aRecord, aSource, anId } from './exportParts.ts';
import { partsOf } from './office/unzipped.ts';
import { never, someTools } from './someTools.ts';

const hashOf = (digit: string): string => digit.repeat(64);

const aPhoto = (digit: string, change: Readonly<Record<string, Json>> = {}) =>
  aRecord('attachment', anId(Number(digit) + 100), {
    fileName: 'foto.png',
    file: { hash: hashOf(digit), size: 1_000, mediaType: 'image/png' },
    alt: 'Kinderen op een wip',
    permission: 'public',
    lessonId: anId(1),
    ...change,
  });

const anOrder = (change: Partial<ExportOrder> = {}): ExportOrder => ({
  kind: 'lesson',
  ids: [anId(1)],
  format: 'docx',
  leaveOut: [],
  title: 'Lessen',
  colour: 'water',
  language: 'nl',
  ...change,
});

/** One red point. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

describe('photos of what goes out of the house', () => {
  it('are those that everybody may see and that say what is on them', async () => {
    const source = aSource([
      aPhoto('1'),
      aPhoto('2', { permission: 'internal' }),
      aPhoto('3', { permission: 'none' }),
      aPhoto('4', { alt: ' ' }),
      aPhoto('5', { lessonId: anId(9) }),
      aPhoto('6', { permissionUntil: { value: '2017-12-31', precision: 'day' } }),
    ]);
    const { of, home } = await readPhotos(
      someTools('', { source }),
      anOrder(),
      '2018-01-11',
      never,
    );
    expect(of(anId(1)).map(({ hash }) => hash)).toEqual([hashOf('1')]);
    expect(home).toBe(4);
  });

  it('stay away when that was chosen, and where a format has no room for them', async () => {
    const source = aSource([aPhoto('1')]);
    for (const change of [{ leaveOut: ['photos'] }, { format: 'csv' as const }]) {
      const { of } = await readPhotos(
        someTools('', { source }),
        anOrder(change),
        '2018-01-11',
        never,
      );
      expect(of(anId(1))).toEqual([]);
    }
  });

  it('stand in Word with their words, whole', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'photos-')), 'les.docx');
    const source = aSource([aRecord('lesson', anId(1), { title: 'Les' }), aPhoto('1')]);
    const readPhoto = () => Promise.resolve(png);
    await runExport(anOrder(), someTools(path, { source, readPhoto }), never);

    const xml = partsOf(await readFile(path)).get('word/document.xml') ?? '';
    expect(xml).toContain('descr="Kinderen op een wip"');
  });

  it('are counted where they have not come in yet, in every format with pictures', async () => {
    const source = aSource([
      aRecord('lesson', anId(1), { title: 'Les' }),
      ...['1', '2', '3'].map((digit) => aPhoto(digit)),
    ]);
    const hasPhoto = (hash: string) => Promise.resolve(hash === hashOf('3'));
    const readPhoto = () => Promise.resolve(png);
    for (const format of ['pdf', 'dossier', 'docx'] as const) {
      const path = join(await mkdtemp(join(tmpdir(), 'photos-')), 'les');
      const tools = someTools(path, { source, readPhoto, hasPhoto });
      expect(await runExport(anOrder({ format }), tools, never)).toMatchObject({
        value: { photosHome: 2 },
      });
    }
  });

  it('stop no Word file where one cannot be read: it is counted', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'photos-')), 'les.docx');
    const source = aSource([
      aRecord('lesson', anId(1), { title: 'Les' }),
      ...['1', '2', '3'].map((digit) => aPhoto(digit)),
    ]);
    const bytes = new Map([
      [hashOf('1'), png],
      [hashOf('2'), Buffer.from('no picture at all')],
    ]);
    const readPhoto = (hash: string) => Promise.resolve(bytes.get(hash) ?? null);
    const result = await runExport(anOrder(), someTools(path, { source, readPhoto }), never);

    expect(result).toMatchObject({ ok: true, value: { photosHome: 2 } });
    const xml = partsOf(await readFile(path)).get('word/document.xml') ?? '';
    expect(xml.match(/descr="Kinderen op een wip"/g)).toHaveLength(1);
  });

  it('are named in a booklet by their hash, and read by the printer', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'photos-')), 'les.pdf');
    const source = aSource([aRecord('lesson', anId(1), { title: 'Les' }), aPhoto('1')]);
    const printed: string[] = [];
    const tools = someTools(path, { source });
    const print: typeof tools.print = (html, signal) => {
      printed.push(html);
      return tools.print(html, signal);
    };
    await runExport(anOrder({ format: 'pdf' }), { ...tools, print }, never);
    expect(printed.join()).toContain(
      `<img src="app://print/photo/${hashOf('1')}" alt="Kinderen op een wip">`,
    );
  });
});
