import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { createSearch } from '../../main/search/search.ts';
import { createSearchIndex } from '../../main/search/searchIndex.ts';
import { lessonTexts } from '../../shared/domain/lesson.ts';
import { forkProgram } from '../fixtures/forkProgram.ts';
import { manyLessons, typedQueries } from './search/lessons.ts';

/** Key stroke to results at 10,000 lessons, beside plain MiniSearch on the same data and machine. */
const lessons = manyLessons(10_000);
const strokes = typedQueries().flatMap((query) =>
  Array.from(query, (_, at) => query.slice(0, at + 1)).filter((text) => text.trim().length > 1),
);
const limit = 50;
const rounds = 3;

const percentile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(3));
};
const summary = (times: readonly number[]) => ({
  p50Ms: percentile(times, 0.5),
  p99Ms: percentile(times, 0.99),
  maxMs: percentile(times, 1),
});
const timed = async (find: (text: string) => unknown): Promise<number[]> => {
  for (const stroke of strokes) await find(stroke);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const stroke of strokes) {
      const startedAt = performance.now();
      await find(stroke);
      times.push(performance.now() - startedAt);
    }
  }
  return times;
};

const foldAccents = (term: string): string =>
  term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** MiniSearch as its own guide sets it up for a search field. */
const plainIndex = () => {
  const mini = new MiniSearch({
    fields: ['title', 'topics', ...lessonTexts],
    storeFields: ['title'],
    processTerm: foldAccents,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 4, topics: 2 } },
  });
  const startedAt = performance.now();
  mini.addAll(lessons.map(({ id, values }) => ({ id, ...values })));
  return { mini, buildMs: performance.now() - startedAt };
};

const ownIndex = () => {
  const index = createSearchIndex();
  const startedAt = performance.now();
  index.put(lessons);
  index.filled();
  return { index, buildMs: performance.now() - startedAt };
};

const inProcess = async () => {
  const built = pathToFileURL(join(resolve(import.meta.dirname, '../main'), 'searchProcess.js'));
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  let ready = (): void => undefined;
  const isReady = new Promise<void>((done) => {
    ready = done;
  });
  const search = createSearch({
    source: {
      list: (kind) => (kind === 'lesson' ? lessons : []),
      get: (_, id) => byId.get(id) ?? null,
    },
    startProcess: () => forkProgram(built),
    now: () => performance.now(),
    onReady: () => {
      ready();
    },
    onCrash: (where) => {
      throw new Error(`the search process fell over: ${where}`);
    },
  });
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const startedAt = performance.now();
  search.start();
  await isReady;
  // The question comes after all records in the queue of the process.
  await search.find({ text: 'dorp', limit });
  const fillMs = performance.now() - startedAt;
  delay.disable();
  const times = await timed((text) => search.find({ text, limit }));
  search.stop();
  return { fillMs, longestDelayMs: delay.max / 1e6, times };
};

const plain = plainIndex();
const plainTimes = await timed((text) => plain.mini.search(text));
const own = ownIndex();
const ownTimes = await timed((text) => own.index.find({ text, limit }));
// The app does not wait for its search process; this program does.
const awake = setInterval(() => undefined, 1_000);
const apart = await inProcess();
clearInterval(awake);

const plainSummary = summary(plainTimes);
const apartSummary = summary(apart.times);
console.log(
  JSON.stringify({
    lessons: lessons.length,
    words: lessons.reduce((sum, { values }) => sum + JSON.stringify(values).split(' ').length, 0),
    strokes: strokes.length,
    plainMiniSearch: { ...plainSummary, buildMs: Math.round(plain.buildMs) },
    index: { ...summary(ownTimes), buildMs: Math.round(own.buildMs) },
    throughProcess: { ...apartSummary, fillMs: Math.round(apart.fillMs) },
    mainLongestDelayMs: Number(apart.longestDelayMs.toFixed(1)),
    ratio: {
      p50: Number((apartSummary.p50Ms / plainSummary.p50Ms).toFixed(2)),
      p99: Number((apartSummary.p99Ms / plainSummary.p99Ms).toFixed(2)),
    },
    limits: { ratioP99: 2, mainLongestDelayMs: 50 },
  }),
);
