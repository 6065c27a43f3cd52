import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createSearch } from '../../../../main/search/search.ts';
import type { Search } from '../../../../main/search/search.ts';
import type { RawRecord } from '../../../../shared/domain/entity.ts';
import { aRecord, idOf } from './records.ts';
import { buildSearchThread } from './searchThread.ts';
import type { BuiltThread } from './searchThread.ts';

let built: BuiltThread;
beforeAll(async () => {
  built = await buildSearchThread();
});
afterAll(() => built.remove());

const opened: Search[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map((search) => search.stop()));
});

const searchOver = (...records: RawRecord[]) => {
  const held = new Map(records.map((record) => [record.id, record]));
  const threads: Worker[] = [];
  const crashes: unknown[] = [];
  const waiting: (() => void)[] = [];
  let timesReady = 0;
  const search = createSearch({
    source: {
      list: (kind) => [...held.values()].filter((record) => record.kind === kind),
      get: (_kind, id) => held.get(id) ?? null,
    },
    startThread: () => {
      const thread = new Worker(built.file);
      threads.push(thread);
      return thread;
    },
    now: () => Date.now(),
    onReady: () => {
      timesReady++;
      for (const go of waiting.splice(0)) go();
    },
    onCrash: (error) => crashes.push(error),
  });
  opened.push(search);
  return {
    search,
    held,
    threads,
    crashes,
    timesReady: () => timesReady,
    nextReady: () =>
      new Promise<void>((go) => {
        waiting.push(go);
      }),
    titles: async (text: string) =>
      (await search.find({ text, limit: 20 })).hits.map(({ title }) => title),
  };
};

const lesson = (number: number, title: string): RawRecord =>
  aRecord('lesson', idOf(number), { title });

describe('search in a thread of its own', () => {
  it('says that the index is being made until it holds every record', async () => {
    const { search, nextReady, titles } = searchOver(lesson(1, 'De bruggenbouwers'));
    const ready = nextReady();

    expect(await search.find({ text: 'brug', limit: 5 })).toMatchObject({ state: 'filling' });
    search.start();
    await ready;

    expect(await titles('brug')).toEqual(['De bruggenbouwers']);
    expect(await search.find({ text: 'brug', limit: 5 })).toMatchObject({ state: 'ready' });
  });

  it('knows of an edit in the first question after it', async () => {
    const { search, held, nextReady, titles } = searchOver(lesson(1, 'Moestuin'));
    const ready = nextReady();
    search.start();
    await ready;

    held.set(idOf(1), lesson(1, 'Leeszaal'));
    search.changed('lesson', [idOf(1)]);

    expect(await titles('moestuin')).toEqual([]);
    expect(await titles('leeszaal')).toEqual(['Leeszaal']);

    held.delete(idOf(1));
    search.changed('lesson', [idOf(1)]);

    expect(await titles('leeszaal')).toEqual([]);
  });

  it('starts again and fills again when the thread falls over, and answers meanwhile', async () => {
    const { search, threads, crashes, nextReady, titles } = searchOver(lesson(1, 'Moestuin'));
    const ready = nextReady();
    search.start();
    await ready;
    const again = nextReady();

    // A record with no id cannot come from the store; it stands for any bug.
    threads[0]?.postMessage({ say: 'put', records: [null] });
    const meanwhile = await search.find({ text: 'moestuin', limit: 5 });
    await again;

    expect(meanwhile).toMatchObject({ state: 'filling', hits: [] });
    expect(crashes).toHaveLength(1);
    expect(threads).toHaveLength(2);
    expect(await titles('moestuin')).toEqual(['Moestuin']);
  });
});
