import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { err } from '../../../../shared/result.ts';
import { openImport } from '../../../../main/import/importProcess.ts';
import { forkProgram } from '../../../fixtures/forkProgram.ts';
import { programsForTests } from '../../../fixtures/programsForTests.ts';
import { aFolder } from '../store/disk/profileFolder.ts';
import { aPlan, around, samplePath } from './aPlan.ts';

const built = programsForTests({
  importProcess: 'main/import/process.ts',
  importWorker: 'main/import/worker.ts',
});

const start = (program = built.at('importProcess')) => {
  const crashes: string[] = [];
  const opened = openImport(
    () => forkProgram(program),
    (where) => crashes.push(where),
  );
  return { opened, crashes };
};

/** The real process, with another thread in it. */
const startWith = async (worker: string) => {
  const folder = await aFolder();
  await cp(new URL('.', built.at('importProcess')), folder, { recursive: true });
  await writeFile(join(folder, 'importWorker.js'), worker);
  return start(pathToFileURL(join(folder, 'importProcess.js')));
};

const nowhere = { onShare: () => undefined, onEdits: () => undefined };

describe('the process that reads foreign files', () => {
  it.each(['initiatieven.xlsx', 'initiatieven-windows.csv', 'trello.json', 'joplin.jex'])(
    'reads %s and gives the edits in pieces',
    async (name) => {
      const { opened } = start();
      const place = { path: samplePath(name), what: 'file' } as const;
      const edits: Edit[] = [];

      const read = await opened.ask({ ask: 'read', place }, nowhere);
      if (!read.ok) throw new Error(read.error.kind);
      const { columns } = read.value;
      const plan = {
        ...aPlan({ columns: columns.map((column) => ({ ...column, isMarkdown: false })) } as never),
        roles: columns.map(({ role }) => role),
      };
      const way = { ...nowhere, onEdits: (more: readonly Edit[]) => edits.push(...more) };
      const made = await opened.ask({ ask: 'edits', plan, around: around() }, way);
      opened.end();

      if (!made.ok) throw new Error(made.error.kind);
      expect(edits).toHaveLength(made.value.initiatives + made.value.lessons);
      expect(edits.length).toBeGreaterThan(0);
    },
  );

  it('answers two questions one after the other', async () => {
    const { opened } = start();
    const place = { path: samplePath('deck.json'), what: 'file' } as const;

    const [first, second] = await Promise.all([
      opened.ask({ ask: 'read', place }, nowhere),
      opened.ask({ ask: 'sheet', sheet: 0 }, nowhere),
    ]);
    opened.end();

    expect(first.ok).toBe(true);
    expect(second).toEqual(err({ kind: 'gone' }));
  });

  it('that is ended says that it was stopped, also to who asks later', async () => {
    const { opened, crashes } = await startWith('setInterval(() => {}, 1e6);');
    const place = { path: 'x', what: 'file' } as const;

    const asked = opened.ask({ ask: 'read', place }, nowhere);
    opened.end();

    expect(await asked).toEqual(err({ kind: 'stopped' }));
    expect(await opened.ask({ ask: 'read', place }, nowhere)).toEqual(err({ kind: 'stopped' }));
    expect(crashes).toEqual([]);
  });

  it('that wants all the memory is ended for it, and says that the file is too large', async () => {
    const { opened } = await startWith(`
      import { parentPort } from 'node:worker_threads';
      const all = [];
      parentPort.on('message', () => { for (;;) all.push(new Array(1e6).fill(0)); });
    `);

    const asked = await opened.ask({ ask: 'read', place: { path: 'x', what: 'file' } }, nowhere);
    opened.end();

    expect(asked).toMatchObject(err({ kind: 'too-large' }));
  });

  it('with a bug is reported by its place, and the person hears that the file cannot be read', async () => {
    const { opened, crashes } = await startWith(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', () => { throw new Error('een woord uit het bestand'); });
    `);

    const asked = await opened.ask({ ask: 'read', place: { path: 'x', what: 'file' } }, nowhere);
    opened.end();

    expect(asked).toEqual(err({ kind: 'damaged' }));
    expect(crashes).toEqual([expect.stringMatching(/^Error\|importWorker\.js:\d+:\d+/)]);
  });

  it('that the system ends is no stop of a person: it is logged, and the file cannot be read', async () => {
    const { opened, crashes } = await startWith('process.kill(process.pid, "SIGKILL");');

    const asked = await opened.ask({ ask: 'read', place: { path: 'x', what: 'file' } }, nowhere);

    expect(asked).toEqual(err({ kind: 'damaged' }));
    expect(crashes).toEqual(['exit']);
  });
});
