import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { glossaryHtml } from '../../../../main/export/glossaryHtml.ts';
import { runGlossary } from '../../../../main/export/runGlossary.ts';
import { translation } from '../../../../shared/domain/translation.ts';
import { aRecord, anId, aSource, canaries } from './exportParts.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'glossary-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const words = { theirWords: 'bankje', bridgeWords: 'zitplek', ourWords: 'straatmeubilair' };
const source = aSource([
  aRecord('translation', anId(1), words),
  aRecord('translation', anId(2), { theirWords: '  ' }),
]);
/** A press on which a page holds what has letters of at most `fits` points. */
const run = async (ids: readonly string[], fits = 13) => {
  const printed: string[] = [];
  const result = await runGlossary(
    { ids: [...ids], title: 'Woorden', language: 'nl' },
    {
      source,
      now: () => new Date('2026-03-01T12:00:00Z'),
      place: {
        choose: () => Promise.resolve(join(folder, 'woorden.pdf')),
        mayReplace: () => Promise.resolve(true),
      },
      print: async (html) => {
        printed.push(html);
        const pdf = await PDFDocument.create();
        const letterPt = Number(/font: (\d+)pt/.exec(html)?.[1]);
        for (let page = 0; page < (letterPt > fits ? 2 : 1); page++) pdf.addPage();
        return pdf.save();
      },
    },
    new AbortController().signal,
  );
  return { result, printed };
};

describe('printing translations on one A4', () => {
  it('leaves out rows without words and rows that are gone', async () => {
    const { result, printed } = await run([anId(1), anId(2), anId(3)]);

    expect(result).toMatchObject({ ok: true, value: { files: 1, missing: 2 } });
    expect(printed).toHaveLength(1);
    expect(printed[0]?.match(/<td/g)).toHaveLength(3);
  });

  it('takes smaller letters until it is one page', async () => {
    const { result, printed } = await run([anId(1)], 9);

    expect(result.ok).toBe(true);
    expect(printed.map((html) => /font: (\d+)pt/.exec(html)?.[1])).toEqual([
      '13',
      '12',
      '11',
      '10',
      '9',
    ]);
    const pdf = await PDFDocument.load(await readFile(join(folder, 'woorden.pdf')));
    expect(pdf.getPageCount()).toBe(1);
  });

  it('writes nothing when it would not be readable', async () => {
    const { result } = await run([anId(1)], 5);

    expect(result).toEqual({ ok: false, error: { kind: 'too-much' } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('makes no empty sheet', async () => {
    expect((await run([anId(2)])).result).toEqual({
      ok: false,
      error: { kind: 'nothing-to-export' },
    });
  });

  it('shows the signs of a word as signs', () => {
    const row = { ...words, theirWords: '<b>5 < 6</b>' };

    expect(glossaryHtml({ title: 'W', madeOn: '', rows: [row] }, 'nl', 11)).toContain(
      '&lt;b&gt;5 &lt; 6&lt;/b&gt;',
    );
  });

  it('reaches no private field', async () => {
    const record = aRecord('translation', anId(1), canaries(translation));
    const printed: string[] = [];
    await runGlossary(
      { ids: [anId(1)], title: '', language: 'nl' },
      {
        source: aSource([record]),
        now: () => new Date(),
        place: { choose: () => Promise.resolve(null), mayReplace: () => Promise.resolve(true) },
        print: async (html) => {
          printed.push(html);
          const pdf = await PDFDocument.create();
          pdf.addPage();
          return pdf.save();
        },
      },
      new AbortController().signal,
    );

    expect(new Set(printed.join('').match(/kanarie-\w+/g))).toEqual(
      new Set(['kanarie-theirWords', 'kanarie-bridgeWords', 'kanarie-ourWords']),
    );
  });
});
