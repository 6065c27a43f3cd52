import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../../main/search/search.ts';
import type { SearchProcess } from '../../../../main/search/protocol.ts';
import type { RawRecord } from '../../../../shared/domain/entity.ts';
import { aRecord, idOf } from './records.ts';
import { searchProgram } from './searchProgram.ts';

const program = searchProgram();

const searchOver = (...records: RawRecord[]) => {
  const held = new Map(records.map((record) => [record.id, record]));
  const processes: SearchProcess[] = [];
  const crashes: string[] = [];
  const waiting: (() => void)[] = [];
  let timesReady = 0;
  const search = createSearch({
    source: {
      list: (kind) => [...held.values()].filter((record) => record.kind === kind),
      get: (_kind, id) => held.get(id) ?? null,
    },
    startProcess: () => {
      const child = program.start();
      processes.push(child);
      return child;
    },
    now: () => Date.now(),
    onReady: () => {
      timesReady++;
      for (const go of waiting.splice(0)) go();
    },
    onCrash: (where) => crashes.push(where),
  });
  program.stopAfter(search);
  return {
    search,
    held,
    processes,
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

describe('search in a process of its own', () => {
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

  it('starts again and fills again when a bug ends the process, and answers meanwhile', async () => {
    const { search, processes, crashes, nextReady, titles } = searchOver(lesson(1, 'Moestuin'));
    const ready = nextReady();
    search.start();
    await ready;
    const again = nextReady();

    // A record with no id cannot come from the store; it stands for any bug.
    // @ts-expect-error -- no record has this shape: that is what is tried
    processes[0]?.send({ say: 'put', records: [null] });
    const meanwhile = await search.find({ text: 'moestuin', limit: 5 });
    await again;

    expect(meanwhile).toMatchObject({ state: 'filling', hits: [] });
    expect(crashes).toEqual([expect.stringMatching(/^TypeError\|searchProcess\.js:/)]);
    expect(processes).toHaveLength(2);
    expect(await titles('moestuin')).toEqual(['Moestuin']);
  });

  it('starts again when the system ends the process, which can say nothing of it', async () => {
    const { search, processes, crashes, nextReady, titles } = searchOver(lesson(1, 'Moestuin'));
    const ready = nextReady();
    search.start();
    await ready;
    const again = nextReady();

    processes[0]?.kill();
    await again;

    expect(crashes).toEqual(['gone']);
    expect(await titles('moestuin')).toEqual(['Moestuin']);
  });
});
