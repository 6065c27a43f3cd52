import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../../main/kernel/entry.ts';
import { MassWatch } from '../../../../../main/sync/reader/massWatch.ts';
import type { Arrival } from '../../../../../main/sync/reader/massWatch.ts';
import { anEntry, device, recordId } from '../samples.ts';

const actors = ['a', 'b', 'c'].map((one) => one.repeat(16));

const removing = (a: string, n: number, id: string): Entry => ({
  ...anEntry(n, [{ op: 'del', k: 'lesson', r: id, saw: {}, p: [] }]),
  a,
});

/** Each run of the app takes ten away, in one file. */
const runs: readonly Arrival[] = actors.map((actor, run) => {
  const entries = Array.from({ length: 10 }, (_, at) =>
    removing(actor, at + 1, recordId(run * 10 + at)),
  );
  return { batch: { actor, first: 1, last: 10, entries, file: 'x' }, device };
});

const standing = Array.from({ length: 30 }, (_, at) => ({ id: recordId(at), isDeleted: false }));

describe('the watch over mass deletions', () => {
  it('makes one question of all the runs of a computer, that come apart, and one answer', () => {
    const watch = new MassWatch();

    for (const one of runs) {
      expect(watch.judge({ arrivals: [one], standing, records: 40 }, 0)).toEqual([]);
    }

    expect(watch.held()).toMatchObject([{ key: device, count: 30, actors }]);
    expect(watch.approve(device, 'remove')).toBe(true);
    expect(watch.judge({ arrivals: runs, standing, records: 40 }, 0)).toEqual(runs);
    expect(watch.held()).toEqual([]);
    expect(watch.approve(device, 'remove')).toBe(false);
  });

  it('asks nothing of what was not here, or was deleted already', () => {
    const watch = new MassWatch();
    const gone = standing.map((one) => ({ ...one, isDeleted: true }));

    expect(watch.judge({ arrivals: runs, standing: [], records: 40 }, 0)).toEqual(runs);
    expect(watch.judge({ arrivals: runs, standing: gone, records: 40 }, 0)).toEqual(runs);
    expect(watch.held()).toEqual([]);
  });

  it('keeps what was let through before it asked, too', () => {
    const watch = new MassWatch();
    const [first, ...later] = runs;
    if (first === undefined) throw new Error('no runs');
    const few = { arrivals: [first], standing: standing.slice(0, 5), records: 40 };
    expect(watch.judge(few, 0)).toHaveLength(1);

    watch.judge({ arrivals: later, standing, records: 40 }, 0);
    watch.approve(device, 'keep');

    expect(new Set(watch.kept().map(({ id }) => id))).toEqual(
      new Set([...standing.slice(0, 5), ...standing.slice(10)].map(({ id }) => id)),
    );
  });

  it('takes each delete back once, also when its file came more than once', () => {
    const watch = new MassWatch();
    const [first, ...later] = runs;
    if (first === undefined) throw new Error('no runs');
    const few = { arrivals: [first], standing: standing.slice(0, 5), records: 40 };
    watch.judge(few, 0);
    watch.judge(few, 1_000);

    watch.judge({ arrivals: later, standing, records: 40 }, 2_000);
    watch.approve(device, 'keep');

    const kept = watch.kept();
    expect(kept).toHaveLength(25);
    watch.tookBack(kept);
    expect(watch.judge({ arrivals: later, standing, records: 40 }, 4_000)).toHaveLength(2);
    expect(watch.kept()).toEqual([]);
  });

  it('asks again about what comes after, once what was said yes to was taken in', () => {
    const watch = new MassWatch();
    watch.judge({ arrivals: runs, standing, records: 40 }, 0);
    watch.approve(device, 'remove');

    watch.forget({ [actors[0] ?? '']: 10, [actors[1] ?? '']: 9 });
    watch.judge({ arrivals: runs, standing, records: 40 }, 0);

    // Of who is not all in yet the yes still holds.
    expect(watch.held()).toMatchObject([{ count: 10, actors: [actors[0]] }]);
  });
});
