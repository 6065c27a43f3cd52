import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { PDFDocument } from '@cantoo/pdf-lib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeckPaper, DeckPhoto } from '../../../../../main/export/deck/deckPaper.ts';
import { makeOffThread } from '../../../../../main/export/office/officeThread.ts';
import type { Logo } from '../../../../../shared/ipc/logo.ts';
import { aPaper, aSheet } from './aPaper.ts';
import { partsOf } from './unzipped.ts';

let dir = '';
// The program of the thread, bundled as the build does.
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bruggenbouwer-office-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, '../../../../../main/export/office/worker.ts'),
      outDir: dir,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'officeWorker.mjs' } },
    },
  });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const startThread = (started: Worker[] = []): Worker => {
  const thread = new Worker(pathToFileURL(join(dir, 'officeWorker.mjs')));
  started.push(thread);
  return thread;
};

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

/** Not a piece of a larger buffer. */
const ownBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

const aPhoto = (bytes: Uint8Array = new Uint8Array()): DeckPhoto => ({
  ...{ bytes, mediaType: 'image/png', alt: 'een tuin' },
});
const aDeck = (photo: DeckPhoto, logo: Logo): DeckPaper => ({
  ...{ format: 'pptx', title: 'Commissie', about: 'ABZ', language: 'nl', colour: 'water' },
  logo,
  slides: [{ kind: 'text', title: 'Tuin', words: 'Samen', notes: '', photo, drawing: null }],
});

describe('the thread for office files', () => {
  it.each(['docx', 'xlsx', 'csv'] as const)('makes %s and is gone afterwards', async (format) => {
    const threads: Worker[] = [];
    const make = makeOffThread(() => startThread(threads));

    const file = await make(aPaper({ format }), () => undefined, new AbortController().signal);

    expect([...partsOf(file).values()].join('')).toContain('Haal de kennis van binnen');
    expect(threads.map(({ threadId }) => threadId)).toEqual([-1]);
  });

  it('takes photos over whole, gives back those that Word can show, and leaves the logo', async () => {
    const make = makeOffThread(() => startThread());
    const never = new AbortController().signal;
    const photos = new Map([
      ['picture', ownBytes(png)],
      ['words', ownBytes(Buffer.from('no picture'))],
    ]);
    const logo = { png: ownBytes(png), width: 1, height: 1, alt: 'het dorp' };

    const readable = await make({ format: 'readable-photos', photos }, () => undefined, never);
    const deck = aDeck(aPhoto(readable.get('picture')), logo);
    const file = await make(deck, () => undefined, never);

    expect([...photos.values()].map(({ length }) => length)).toEqual([0, 0]);
    expect([...readable.keys()]).toEqual(['picture']);
    expect(readable.get('picture')).toHaveLength(0);
    expect(logo.png).toHaveLength(png.length);
    expect([...partsOf(file).keys()]).toContain('ppt/slides/slide1.xml');
  });

  it('leaves a PDF whose pages it counts, which is then written', async () => {
    const document = await PDFDocument.create();
    document.addPage();
    const pdf = ownBytes(await document.save());
    const count = makeOffThread(() => startThread());
    const never = new AbortController().signal;

    expect(await count({ format: 'page-count', pdf }, () => undefined, never)).toBe(1);
    expect(pdf.length).toBeGreaterThan(0);
  });

  it('stops in the middle of its work', async () => {
    const threads: Worker[] = [];
    const stop = new AbortController();
    const make = makeOffThread(() => startThread(threads));

    // Its share of the work is told before the long part, which does not look up.
    const making = make(
      longPaper(),
      () => {
        stop.abort();
      },
      stop.signal,
    );

    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
    expect(threads.map(({ threadId }) => threadId)).toEqual([-1]);
  });

  it('says so when the thread breaks', async () => {
    const make = makeOffThread(() => new Worker('process.exit(1)', { eval: true }));

    await expect(make(aPaper(), () => undefined, new AbortController().signal)).rejects.toThrow(
      'ended without a file',
    );
  });
});
