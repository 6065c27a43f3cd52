import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { SaxesParser } from 'saxes';
import { beforeEach, describe, expect, it } from 'vitest';
import { runExport } from '../../../../../main/export/runExport.ts';
import { initiative } from '../../../../../shared/domain/initiative.ts';
import type { ExportOrder } from '../../../../../shared/ipc/export.ts';
import { aRecord, aSource, anId, canaries } from '../exportParts.ts';
import { blankPdf, never, someTools } from '../someTools.ts';

let path = '';
beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'dossier-')), 'stuk.pdf');
});

const order: ExportOrder = {
  kind: 'initiative',
  ids: [anId(1)],
  format: 'dossier',
  leaveOut: [],
  title: 'Speeltuin & <meer>',
  colour: 'water',
  language: 'nl',
  dossier: {
    author: 'dorpencoördinator Bedum',
    subject: 'Een speeltuin in Onderdendam',
    caseNumber: 'Z-2018-7',
    keywords: ['speeltuin', 'groen'],
  },
};

const source = aSource([
  aRecord('initiative', anId(1), { ...canaries(initiative), title: 'Open' }),
]);

describe('a piece for the file of the municipality', () => {
  it('says in the PDF what it is, in both places where programs look', async () => {
    const result = await runExport(order, someTools(path, { source }), never);
    expect(result).toMatchObject({ ok: true, value: { files: 2 } });

    const bytes = await readFile(path);
    const pdf = await PDFDocument.load(bytes);
    expect(pdf.getTitle()).toBe('Speeltuin & <meer>');
    expect(pdf.getAuthor()).toBe('dorpencoördinator Bedum');
    expect(pdf.getSubject()).toBe('Een speeltuin in Onderdendam');
    expect(pdf.getKeywords()).toBe('speeltuin groen Z-2018-7');
    const xmp = bytes.toString('utf8');
    expect(xmp).toContain('<rdf:li xml:lang="x-default">Speeltuin &amp; &lt;meer&gt;</rdf:li>');
    expect(xmp).toContain('<dc:creator><rdf:Seq><rdf:li>dorpencoördinator Bedum</rdf:li>');
  });

  it('has beside it well-formed metadata for the archive, with the hash of the file', async () => {
    await runExport(order, someTools(path, { source }), never);
    const xml = await readFile(path.replace('.pdf', '.mdto.xml'), 'utf8');

    const names: string[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name }) => names.push(name));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
    expect(names).toEqual(expect.arrayContaining(['MDTO', 'naam', 'archiefvormer', 'waardering']));
    expect(xml).toContain('<identificatieKenmerk>Z-2018-7</identificatieKenmerk>');
    const hash = createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
    expect(xml).toContain(`<identificatieKenmerk>${hash}</identificatieKenmerk>`);
  });

  it('holds no word of a private field', async () => {
    const printed: string[] = [];
    const print = (html: string) => {
      printed.push(html);
      return blankPdf();
    };
    await runExport(order, someTools(path, { source, print }), never);
    const xml = await readFile(path.replace('.pdf', '.mdto.xml'), 'utf8');
    const words = [...printed, xml, (await readFile(path)).toString('latin1')].join('\n');
    expect(words).not.toMatch(/kanarie-(notes|ownWords|caseNumber|whatResidentsDo)/);
    expect(printed[0]).toContain('dorpencoördinator Bedum');
  });

  it('asks about what lies beside it before anything is read or printed', async () => {
    await writeFile(path.replace('.pdf', '.mdto.xml'), 'van mij');
    const done: string[] = [];
    const watched = {
      list: (...asked: Parameters<typeof source.list>) => {
        done.push('read');
        return source.list(...asked);
      },
      get: source.get,
    };
    const place = {
      choose: () => Promise.resolve(path),
      mayReplace: () => {
        done.push('asked');
        return Promise.resolve(true);
      },
    };
    await runExport(order, someTools(path, { source: watched, place }), never);
    expect(done[0]).toBe('asked');
    expect(done.filter((one) => one === 'asked')).toHaveLength(1);
  });

  it('leaves the old PDF where the metadata cannot be written beside it', async () => {
    await writeFile(path, 'het oude stuk');
    // A folder of that name: as a disk that refuses.
    await mkdir(path.replace('.pdf', '.mdto.xml.nieuw'));
    const result = await runExport(order, someTools(path, { source }), never);
    expect(result).toMatchObject({ ok: false, error: { kind: 'not-written' } });
    expect(await readFile(path, 'utf8')).toBe('het oude stuk');
    expect(await readdir(join(path, '..'))).toEqual(['stuk.mdto.xml.nieuw', 'stuk.pdf']);
  });

  it('asks before it replaces the metadata of another', async () => {
    await writeFile(path.replace('.pdf', '.mdto.xml'), 'van mij');
    const place = {
      choose: () => Promise.resolve(path),
      mayReplace: () => Promise.resolve(false),
    };
    const result = await runExport(order, someTools(path, { source, place }), never);
    expect(result).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect(await readdir(join(path, '..'))).toEqual(['stuk.mdto.xml']);
  });
});
