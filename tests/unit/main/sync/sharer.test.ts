import { describe, expect, it } from 'vitest';
import { createSharer } from '../../../../main/sync/sharer.ts';
import type { Remote } from '../../../../main/sync/remote/remote.ts';
import { Office } from './office.ts';
import { recordId } from './samples.ts';
import { seededRng } from './seededRng.ts';

const [one, two] = [recordId(1), recordId(2)];

describe('sharing', () => {
  it('brings what one writes to the other, both ways', async () => {
    const office = new Office(1);
    const [a, b] = [office.arrive(), office.arrive()];
    a.shared.create(one, 'Brug', { why: 'omdat' });
    b.shared.create(two, 'Sluis');

    await office.rounds(2);

    expect(b.shared.values(one)).toEqual({ title: 'Brug' });
    expect(b.shared.text(one, 'why')).toBe('omdat');
    expect(a.shared.canonical()).toBe(b.shared.canonical());
    expect(a.state).toMatchObject({ folder: 'fine', outgoing: 0, waiting: [], refused: [] });
  });

  it('says that a round broke off on a bug, and goes on with the next', async () => {
    const broken = (): Promise<never> => Promise.reject(new Error('a bug'));
    const remote: Remote = { list: broken, get: broken, putIfAbsent: broken, delete: broken };
    const [end, errors] = [new AbortController(), [] as unknown[]];
    let rests = 0;
    const sharer = createSharer({
      remote,
      shared: new Office(1).arrive().shared,
      clock: {
        now: () => 0,
        sleep: () => {
          rests += 1;
          if (rests === 3) end.abort();
          return Promise.resolve();
        },
      },
      rng: seededRng(1),
      workspace: 'a'.repeat(32),
      keys: null,
      onError: (error) => errors.push(error),
    });

    await sharer.run(end.signal);

    expect(errors).toEqual([new Error('a bug'), new Error('a bug'), new Error('a bug')]);
  });

  it('puts a change in the folder once, and reads it once', async () => {
    const office = new Office(2);
    const [a, b] = [office.arrive(), office.arrive()];
    a.shared.create(one, 'Brug');
    await office.rounds(3);
    const [puts, gets] = [a.remote.calls.put, b.remote.calls.get];

    await office.rounds(5);

    expect(a.remote.calls.put).toBe(puts);
    expect(b.remote.calls.get).toBe(gets);
    expect(office.cloud.paths().filter((path) => path.startsWith('t/'))).toHaveLength(1);
  });

  it('makes one file of many, and lets the many go when everybody could see it', async () => {
    const office = new Office(3);
    const [a, b] = [office.arrive(), office.arrive()];
    a.shared.create(one, 0);
    for (let at = 1; at <= 40; at += 1) {
      a.shared.set(one, 'title', at);
      await a.sync();
      office.clock.pass(1_000);
    }
    await office.rounds(4, 60 * 60_000);

    expect(b.shared.values(one)).toEqual({ title: 40 });
    const paths = office.cloud.paths();
    expect(paths.filter((path) => path.startsWith('t/')).length).toBeLessThan(10);
    expect(paths.filter((path) => path.startsWith('s/')).length).toBeGreaterThan(0);

    const late = office.arrive();
    await office.rounds(2);
    expect(late.shared.canonical()).toBe(a.shared.canonical());
  });

  it('goes on after a start in the middle of everything', async () => {
    const office = new Office(4);
    const [a, b] = [office.arrive(), office.arrive()];
    for (let at = 0; at < 20; at += 1) {
      a.shared.create(recordId(at), at);
      if (at % 3 === 0) await a.sync();
      if (at % 4 === 0) a.restart();
    }

    await office.rounds(3);

    expect(b.shared.canonical()).toBe(a.shared.canonical());
    expect([...b.shared.state.records.all()]).toHaveLength(20);
  });
});
