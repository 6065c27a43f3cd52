import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { openImport } from '../../main/import/importProcess.ts';
import { Importing } from '../../main/import/importing.ts';
import type { ImportPlan } from '../../shared/ipc/import.ts';
import { buildPrograms } from '../fixtures/buildPrograms.ts';
import { forkProgram } from '../fixtures/forkProgram.ts';
import { trelloBoard, trelloCard } from '../fixtures/import/trelloBoard.ts';
import { median, ratio, round } from './app/numbers.ts';
import { aStore } from './sharing/setup.ts';

/**
 * A Trello board of 5,000 cards, from the file to cards on the disk, beside `JSON.parse` of the same
 * file; and how long main's event loop waits meanwhile, which the process is for.
 */
const cards = 5_000;
const repeats = Number(process.env['BENCH_REPEATS'] ?? 3);
const limits = { longestDelayMs: 50 };

const base = await mkdtemp(join(import.meta.dirname, 'import-'));

const words =
  'De buurt wil een plek waar **iedereen** kan zitten.\n\n- hout\n- verf\n\nDe gemeente denkt mee over de grond. ';
const writeBoard = async (): Promise<string> => {
  const board = trelloBoard({
    lists: ['Ideeën', 'Te doen', 'Bezig', 'Loopt', 'Klaar'].map((name) => ({ name })),
    cards: Array.from({ length: cards }, (_, at) =>
      trelloCard(at + 1, `Initiatief ${String(at + 1)} in Zuidwolde`, {
        list: at % 5,
        desc: words.repeat(1 + (at % 4)),
        labels: ['Zorg', `label ${String(at % 30)}`],
        start: '2017-05-01T10:00:00.000Z',
      }),
    ),
  });
  const path = join(base, 'trello.json');
  await writeFile(path, JSON.stringify(board));
  return path;
};

const timed = async <T>(work: () => Promise<T>): Promise<readonly [number, T]> => {
  const start = performance.now();
  const done = await work();
  return [performance.now() - start, done];
};

const parsed = async (path: string): Promise<number> => {
  const text = await readFile(path, 'utf8');
  return (
    await timed(async () => {
      JSON.parse(text);
    })
  )[0];
};

const programs = await buildPrograms({
  importProcess: 'main/import/process.ts',
  importWorker: 'main/import/worker.ts',
});
const path = await writeBoard();

const once = async (name: string) => {
  const store = await aStore(base, name);
  const progressAt: number[] = [];
  const start = performance.now();
  const importing = new Importing({
    store,
    startProcess: () =>
      openImport(
        () => forkProgram(programs.at('importProcess')),
        (where) => {
          throw new Error(where);
        },
      ),
    areaId: () => null,
    today: () => '2026-11-30',
    onProgress: () => {
      progressAt.push(performance.now() - start);
    },
  });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  /** The longest since it was asked before. */
  const delayed = (): number => {
    const longest = round(delay.max / 1e6);
    delay.reset();
    return longest;
  };
  const job = '00000000-0000-4000-8000-000000000001';
  const [readMs, summary] = await timed(() => importing.read(job, { path, what: 'file' }));
  if (!summary.ok) throw new Error(summary.error.kind);
  const plan: ImportPlan = {
    ...{ roles: summary.value.columns.map(({ role }) => role), target: 'heard' },
    ...{ lists: [], places: [], villageId: null, language: 'nl' },
    ...{ withArchived: false, withPeople: false, withComments: false },
    ...{ withContact: false, withChanged: false },
  };
  const readDelayMs = delayed();
  const [previewMs] = await timed(() => importing.preview(job, plan));
  const previewDelayMs = delayed();
  const [makeMs, made] = await timed(() => importing.carryOut(job, plan));
  const makeDelayMs = delayed();
  if (!made.ok || made.value.initiatives !== cards) throw new Error('not everything came');
  const [undoMs] = await timed(() => store.undo());
  const undoDelayMs = delayed();
  delay.disable();
  if ((await store.list('initiative')).length > 0) throw new Error('not everything went');
  await store.close();
  return {
    ...{ readMs, previewMs, makeMs, undoMs, firstProgressMs: progressAt[0] ?? Infinity },
    ...{ readDelayMs, previewDelayMs, makeDelayMs, undoDelayMs },
  };
};

const parseTimes: number[] = [];
const runs: Awaited<ReturnType<typeof once>>[] = [];
for (let at = 0; at < repeats; at += 1) {
  parseTimes.push(await parsed(path));
  runs.push(await once(`store-${String(at)}`));
  parseTimes.push(await parsed(path));
}
const { length: bytes } = await readFile(path);
await rm(base, { recursive: true });
await programs.remove();

const of = (pick: (run: (typeof runs)[number]) => number): number => median(runs.map(pick));
const delays = {
  read: of((run) => run.readDelayMs),
  preview: of((run) => run.previewDelayMs),
  make: of((run) => run.makeDelayMs),
  undo: of((run) => run.undoDelayMs),
};
const longestDelayMs = Math.max(...Object.values(delays));
const parseMs = median(parseTimes);
const [readMs, previewMs, makeMs] = [
  of((run) => run.readMs),
  of((run) => run.previewMs),
  of((run) => run.makeMs),
];
console.log(
  JSON.stringify({
    what: 'a Trello board of 5,000 cards brought in, beside JSON.parse of the same file; delays are of the event loop of main',
    repeats,
    ...{ cards, megabytes: round(bytes / 2 ** 20), parseMs },
    /** The thread's start, the file and every card of it. */
    readMs,
    readRatio: ratio(readMs, parseMs),
    ...{ previewMs, makeMs, wholeRatio: ratio(readMs + previewMs + makeMs, parseMs) },
    undoMs: of((run) => run.undoMs),
    firstProgressMs: of((run) => run.firstProgressMs),
    longestDelaysMs: delays,
    limits,
    isWithinLimits: longestDelayMs <= limits.longestDelayMs,
  }),
);
