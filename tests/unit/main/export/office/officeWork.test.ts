import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import type { DeckPaper, DeckPhoto } from '../../../../../main/export/deck/deckPaper.ts';
import { createOfficeWork } from '../../../../../main/export/office/officeWork.ts';
import type { Logo } from '../../../../../shared/ipc/logo.ts';
import { forkProgram } from '../../../../fixtures/forkProgram.ts';
import { programsForTests } from '../../../../fixtures/programsForTests.ts';
import { aPaper, aSheet } from './aPaper.ts';
import { partsOf } from './unzipped.ts';

const built = programsForTests({ officeProcess: 'main/export/office/process.ts' });

const office = (failures: string[] = []) =>
  createOfficeWork({
    start: () => forkProgram(built.at('officeProcess')),
    onFailure: (where) => failures.push(where),
    restMs: 0,
  });

const longPaper = () =>
  aPaper({
    sheets: Array.from({ length: 2000 }, (_, at) =>
      aSheet({
        title: `Les ${String(at)}`,
        sections: [{ heading: 'Hoe ging het?', markdown: 'Zo ging het. '.repeat(200) }],
      }),
    ),
  });

/** One pixel. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const aPhoto = (bytes: Uint8Array = new Uint8Array()): DeckPhoto => ({
  ...{ bytes, mediaType: 'image/png', alt: 'een tuin' },
});
const aDeck = (photo: DeckPhoto, logo: Logo): DeckPaper => ({
  ...{ format: 'pptx', title: 'Commissie', about: 'ABZ', language: 'nl', colour: 'water' },
  logo,
  slides: [{ kind: 'text', title: 'Tuin', words: 'Samen', notes: '', photo, drawing: null }],
});

const never = new AbortController().signal;

describe('the process for files', () => {
  it.each(['docx', 'xlsx', 'csv'] as const)('makes %s', async (format) => {
    const file = await office()(aPaper({ format }), () => undefined, never);

    expect([...partsOf(file).values()].join('')).toContain('Haal de kennis van binnen');
  });

  it('gives back the photos that Word can show, for slides', async () => {
    const make = office();
    const photos = new Map([
      ['picture', png],
      ['words', Buffer.from('no picture')],
    ]);
    const logo = { png, width: 1, height: 1, alt: 'het dorp' };

    const readable = await make({ format: 'readable-photos', photos }, () => undefined, never);
    const file = await make(aDeck(aPhoto(readable.get('picture')), logo), () => undefined, never);

    expect([...readable]).toEqual([['picture', new Uint8Array(png)]]);
    expect([...partsOf(file).keys()]).toContain('ppt/slides/slide1.xml');
  });

  it('counts the pages of a PDF', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const pdf = await document.save();

    expect(await office()({ format: 'page-count', pdf }, () => undefined, never)).toBe(1);
  });

  it('stops in the middle of its work', async () => {
    const stop = new AbortController();

    // Its share of the work is told before the long part, which does not look up.
    const making = office()(
      longPaper(),
      () => {
        stop.abort();
      },
      stop.signal,
    );

    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('says where it broke, and none of the words', async () => {
    const pdf = Buffer.from('geen pdf maar een geheim');
    const failures: string[] = [];

    const counting = office(failures)({ format: 'page-count', pdf }, () => undefined, never);

    await expect(counting).rejects.toThrow('could not do its work');
    expect(failures).toEqual([expect.stringMatching(/^\w+\|[\w.-]+\.js:\d+/)]);
    expect(failures.join('')).not.toContain('geheim');
  });
});
