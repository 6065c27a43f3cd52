import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { err } from '../../../../shared/result.ts';
import { startImportThread } from '../../../../main/import/importThread.ts';
import { aPlan, around, samplePath } from './aPlan.ts';

let dir = '';
// The program of the thread, bundled as the build does.
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'bruggenbouwer-import-'));
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, '../../../../main/import/worker.ts'),
      outDir: dir,
      rolldownOptions: { output: { format: 'es', entryFileNames: 'importWorker.mjs' } },
    },
  });
});
afterAll(() => rm(dir, { recursive: true, force: true }));

const start = (worker?: () => Worker) => {
  const crashes: unknown[] = [];
  const thread = startImportThread(
    worker ?? (() => new Worker(pathToFileURL(join(dir, 'importWorker.mjs')))),
    (error) => crashes.push(error),
  );
  return { thread, crashes };
};
const nowhere = { onShare: () => undefined, onEdits: () => undefined };

describe('the thread that reads foreign files', () => {
  it.each(['initiatieven.xlsx', 'initiatieven-windows.csv', 'trello.json', 'joplin.jex'])(
    'reads %s and gives the edits in pieces',
    async (name) => {
      const { thread } = start();
      const place = { path: samplePath(name), what: 'file' } as const;
      const edits: Edit[] = [];

      const read = await thread.ask({ ask: 'read', place }, nowhere);
      if (!read.ok) throw new Error(read.error.kind);
      const { columns } = read.value;
      const plan = {
        ...aPlan({ columns: columns.map((column) => ({ ...column, isMarkdown: false })) } as never),
        roles: columns.map(({ role }) => role),
      };
      const way = { ...nowhere, onEdits: (more: readonly Edit[]) => edits.push(...more) };
      const made = await thread.ask({ ask: 'edits', plan, around: around() }, way);
      await thread.end();

      if (!made.ok) throw new Error(made.error.kind);
      expect(edits).toHaveLength(made.value.initiatives + made.value.lessons);
      expect(edits.length).toBeGreaterThan(0);
    },
  );

  it('answers two questions one after the other', async () => {
    const { thread } = start();
    const place = { path: samplePath('deck.json'), what: 'file' } as const;

    const [first, second] = await Promise.all([
      thread.ask({ ask: 'read', place }, nowhere),
      thread.ask({ ask: 'sheet', sheet: 0 }, nowhere),
    ]);
    await thread.end();

    expect(first.ok).toBe(true);
    expect(second).toEqual(err({ kind: 'gone' }));
  });

  it('that is ended says that it was stopped, also to who asks later', async () => {
    const { thread, crashes } = start(
      () => new Worker('setInterval(() => {}, 1e6)', { eval: true }),
    );
    const place = { path: 'x', what: 'file' } as const;

    const asked = thread.ask({ ask: 'read', place }, nowhere);
    await thread.end();

    expect(await asked).toEqual(err({ kind: 'stopped' }));
    expect(await thread.ask({ ask: 'read', place }, nowhere)).toEqual(err({ kind: 'stopped' }));
    expect(crashes).toEqual([]);
  });

  it('that wants all the memory is ended for it, and says that the file is too large', async () => {
    const { thread } = start(
      () =>
        new Worker(
          `const all = []; require('node:worker_threads').parentPort.on('message', () => { for (;;) all.push(new Array(1e5).fill({})); });`,
          { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } },
        ),
    );

    const asked = await thread.ask({ ask: 'read', place: { path: 'x', what: 'file' } }, nowhere);

    expect(asked).toMatchObject(err({ kind: 'too-large' }));
  });

  it('with a bug is reported, and the person hears that the file cannot be read', async () => {
    const { thread, crashes } = start(
      () =>
        new Worker(
          `require('node:worker_threads').parentPort.on('message', () => { throw new Error('bug'); });`,
          { eval: true },
        ),
    );

    const asked = await thread.ask({ ask: 'read', place: { path: 'x', what: 'file' } }, nowhere);

    expect(asked).toEqual(err({ kind: 'damaged' }));
    expect(crashes).toHaveLength(1);
  });
});
