import { monitorEventLoopDelay } from 'node:perf_hooks';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import { documentOf } from '../../main/search/document.ts';
import { createSearch } from '../../main/search/search.ts';
import type { RawRecord } from '../../shared/domain/entity.ts';
import { isNote } from '../../shared/ipc/search.ts';
import { forkProgram } from '../fixtures/forkProgram.ts';
import { manyYears, noteKinds } from './search/profile.ts';
import { mistypedQueries, typedQueries } from './search/words.ts';

/**
 * Key stroke to results with 10,000 initiatives, 10,000 lessons and 100,000 notes, beside plain
 * MiniSearch on the same data and machine.
 */
const profile = manyYears();
const records = [...profile.values()].flat();
const maps = new Map(
  [...profile].map(([kind, list]) => [kind, new Map(list.map((one) => [one.id, one]))]),
);
const byId = (kind: string): ReadonlyMap<string, RawRecord> => maps.get(kind) ?? new Map();
const strokes = typedQueries().flatMap((query) =>
  Array.from(query, (_, at) => query.slice(0, at + 1)).filter((text) => text.trim().length > 1),
);
const limit = 50;
const rounds = 2;

const percentile = (times: readonly number[], share: number): number => {
  const sorted = times.toSorted((a, b) => a - b);
  return Number((sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(3));
};
const summary = (times: readonly number[]) => ({
  p50Ms: percentile(times, 0.5),
  p99Ms: percentile(times, 0.99),
  maxMs: percentile(times, 1),
});
const timed = async (
  find: (text: string) => unknown,
  texts: readonly string[] = strokes,
): Promise<number[]> => {
  for (const text of texts) await find(text);
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const stroke of texts) {
      const startedAt = performance.now();
      await find(stroke);
      times.push(performance.now() - startedAt);
    }
  }
  return times;
};

const foldAccents = (term: string): string =>
  term.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** MiniSearch as its own guide sets it up for a search field, with what our index makes of a record. */
const plainIndex = () => {
  const mini = new MiniSearch({
    idField: 'key',
    fields: ['title', 'names', 'text'],
    storeFields: ['title'],
    processTerm: foldAccents,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { title: 4, names: 2 } },
  });
  const startedAt = performance.now();
  for (const record of records) {
    const document = documentOf(record, (kind, id) => byId(kind).get(id));
    if (document === null) continue;
    const { key, kind, title, names, texts } = document;
    mini.add({
      key,
      title: isNote(kind) ? '' : title,
      names: names.map(({ name }) => name).join(' '),
      text: texts.map(({ text }) => text).join(' '),
    });
  }
  return { mini, buildMs: performance.now() - startedAt };
};

const inProcess = async () => {
  const built = pathToFileURL(join(resolve(import.meta.dirname, '../main'), 'searchProcess.js'));
  let ready = (): void => undefined;
  const isReady = new Promise<void>((done) => {
    ready = done;
  });
  const search = createSearch({
    source: {
      list: (kind) => profile.get(kind) ?? [],
      get: (kind, id) => byId(kind).get(id) ?? null,
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
  const mistyped = await timed((text) => search.find({ text, limit }), mistypedQueries());
  search.stop();
  return { fillMs, longestDelayMs: delay.max / 1e6, times, mistyped };
};

const measurePlain = async () => {
  const { mini, buildMs } = plainIndex();
  return { buildMs, times: await timed((text) => mini.search(text)) };
};
const plain = await measurePlain();
// The app does not wait for its search process; this program does.
const awake = setInterval(() => undefined, 1_000);
const apart = await inProcess();
clearInterval(awake);

const plainSummary = summary(plain.times);
const apartSummary = summary(apart.times);
console.log(
  JSON.stringify({
    initiatives: profile.get('initiative')?.length,
    lessons: profile.get('lesson')?.length,
    notes: noteKinds.reduce((sum, kind) => sum + (profile.get(kind)?.length ?? 0), 0),
    records: records.length,
    words: records.reduce((sum, { values }) => sum + JSON.stringify(values).split(' ').length, 0),
    strokes: strokes.length,
    plainMiniSearch: { ...plainSummary, buildMs: Math.round(plain.buildMs) },
    throughProcess: { ...apartSummary, fillMs: Math.round(apart.fillMs) },
    mistyped: summary(apart.mistyped),
    mainLongestDelayMs: Number(apart.longestDelayMs.toFixed(1)),
    ratio: {
      p50: Number((apartSummary.p50Ms / plainSummary.p50Ms).toFixed(2)),
      p99: Number((apartSummary.p99Ms / plainSummary.p99Ms).toFixed(2)),
    },
    limits: { ratioP99: 2, mainLongestDelayMs: 50 },
  }),
);
