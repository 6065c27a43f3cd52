import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOffThread } from '../../../../../main/export/office/officeThread.ts';
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

describe('the thread for office files', () => {
  it.each(['docx', 'xlsx', 'csv'] as const)('makes %s and is gone afterwards', async (format) => {
    const threads: Worker[] = [];
    const make = makeOffThread(() => startThread(threads));

    const file = await make(aPaper({ format }), () => undefined, new AbortController().signal);

    expect([...partsOf(file).values()].join('')).toContain('Haal de kennis van binnen');
    expect(threads.map(({ threadId }) => threadId)).toEqual([-1]);
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
