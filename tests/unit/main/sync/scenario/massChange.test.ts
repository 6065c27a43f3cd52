import { describe, expect, it } from 'vitest';
import type { Computer } from '../office.ts';
import { recordId } from '../samples.ts';
import { filled } from './filled.ts';
import { publishBase } from './publishBase.ts';

describe('a mass change', () => {
  it('waits for a yes, while everybody else goes on', async () => {
    const { office, a, b } = await filled('mass change', 100);
    for (let at = 0; at < 60; at += 1) a.shared.remove(recordId(at));
    const c = office.arrive();
    await office.rounds(1);
    c.shared.set(recordId(99), 'title', 'gewoon verder');

    await office.rounds(2);
    expect(b.state.held).toMatchObject([{ device: a.shared.device, count: 60, erased: 0 }]);
    expect(b.shared.values(recordId(0))).toBeDefined();
    expect(b.shared.values(recordId(99))).toEqual({ title: 'gewoon verder' });

    b.sharer.approve(a.shared.device, 'remove');
    await office.rounds(2);
    expect(b.shared.values(recordId(0))).toBeUndefined();
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });

  it('can be taken in while its records stay, for everybody', async () => {
    const { office, a, b } = await filled('mass change, kept', 100);
    for (let at = 0; at < 60; at += 1) a.shared.remove(recordId(at));
    await office.rounds(1);

    b.sharer.approve(a.shared.device, 'keep');
    await office.rounds(3);

    for (const { shared } of [a, b])
      expect(shared.values(recordId(0))).toEqual({ title: 'Brug 0' });
    expect(b.state.held).toEqual([]);
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });

  it('is asked again when the same one takes away much once more', async () => {
    const { office, a, b } = await filled('mass change, again', 200);
    for (let at = 0; at < 60; at += 1) a.shared.remove(recordId(at));
    await office.rounds(1);
    b.sharer.approve(a.shared.device, 'remove');
    await office.rounds(1);

    for (let at = 60; at < 120; at += 1) a.shared.remove(recordId(at));
    await office.rounds(2);

    expect(b.state.held).toMatchObject([{ device: a.shared.device, count: 60 }]);
    expect(b.shared.values(recordId(0))).toBeUndefined();
    expect(b.shared.values(recordId(60))).toBeDefined();
  });

  it('stays kept when more of the same run is then let go, before it was taken in', async () => {
    const { office, a, b } = await filled('mass change, kept and let go', 200);
    for (let at = 0; at < 60; at += 1) a.shared.remove(recordId(at));
    await office.rounds(1);
    b.sharer.approve(a.shared.device, 'keep');
    for (let at = 60; at < 120; at += 1) a.shared.remove(recordId(at));
    await a.sync();
    await b.sync();
    expect(b.state.held).toMatchObject([{ count: 60 }]);

    b.sharer.approve(a.shared.device, 'remove');
    await office.rounds(3);

    for (const { shared } of [a, b]) {
      for (const at of [0, 59])
        expect(shared.values(recordId(at))).toEqual({ title: `Brug ${at}` });
      for (const at of [60, 119]) expect(shared.values(recordId(at))).toBeUndefined();
    }
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });

  it('is taken back once, however often its file comes again in a larger one', async () => {
    const { office, a, b } = await filled('mass change, rolled up', 100);
    for (let at = 0; at < 60; at += 1) a.shared.remove(recordId(at));
    await office.rounds(1);
    b.sharer.approve(a.shared.device, 'keep');
    await office.rounds(2);
    const said = b.shared.undeletes;
    expect(said).toBeGreaterThan(0);

    b.remote.isThere = false;
    for (let at = 0; at < 40; at += 1) {
      a.shared.set(recordId(99), 'title', `gewoon verder ${at}`);
      await a.sync();
      office.clock.pass(10_000);
    }
    await office.rounds(1);
    for (const path of office.cloud.paths()) if (path.startsWith('t/')) office.cloud.remove(path);
    b.remote.isThere = true;
    await office.rounds(2);

    expect(b.shared.values(recordId(99))).toEqual({ title: 'gewoon verder 39' });
    expect(b.shared.undeletes).toBe(said);
  });

  it('is seen when it comes record by record, in many files and in several runs', async () => {
    const { office, a, b } = await filled('mass change, one by one', 100);
    for (let at = 0; at < 60; at += 1) {
      if (at % 20 === 19) a.restart();
      a.shared.remove(recordId(at));
      await a.sync();
      if (at === 7) await b.sync();
      office.clock.pass(10_000);
    }

    await office.rounds(3);

    expect(b.state.held).toMatchObject([{ device: a.shared.device, count: 60 }]);
    expect(b.shared.values(recordId(7))).toBeUndefined();
    expect(b.shared.values(recordId(8))).toBeDefined();

    b.sharer.approve(a.shared.device, 'keep');
    await office.rounds(3);
    expect(b.shared.values(recordId(7))).toEqual({ title: 'Brug 7' });
    expect(b.shared.values(recordId(59))).toEqual({ title: 'Brug 59' });
    expect(b.state.held).toEqual([]);
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });

  it('is not what somebody tidies away in the course of some days', async () => {
    const { office, a, b } = await filled('tidying', 100);
    for (let at = 0; at < 60; at += 1) {
      a.shared.remove(recordId(at));
      await office.rounds(1, 4 * 60_000);
      if (at % 12 === 11) office.clock.pass(24 * 3_600_000);
    }

    await office.rounds(1);

    expect(b.state.held).toEqual([]);
    expect(b.shared.values(recordId(59))).toBeUndefined();
  });
});

/** By whom a state names who deleted. */
const authorOf = ({ shared }: Computer): string => `u-${shared.device}`;

/** Much was deleted while `b` was away, and since then only a state tells of it. */
const toldByABase = async (name: string) => {
  const { office, a, b } = await filled(name, 100);
  b.remote.isThere = false;
  for (let at = 0; at < 60; at += 1) a.shared.remove(recordId(at));
  await office.rounds(2);
  await publishBase(office, a);
  for (const path of office.cloud.paths()) if (/^[ts]\//.test(path)) office.cloud.remove(path);
  b.remote.isThere = true;
  return { office, a, b };
};

describe('a mass deletion that a state tells of', () => {
  it('waits for a yes', async () => {
    const { office, a, b } = await toldByABase('mass change in a base');

    await b.sync();
    expect(b.state.held).toMatchObject([
      { key: authorOf(a), authorId: authorOf(a), count: 60, erased: 0 },
    ]);
    expect(b.shared.values(recordId(0))).toBeDefined();

    b.sharer.approve(authorOf(a), 'remove');
    await office.rounds(2);
    expect(b.state.held).toEqual([]);
    expect(b.shared.values(recordId(0))).toBeUndefined();
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });

  it('can be taken in while its records stay, for everybody', async () => {
    const { office, a, b } = await toldByABase('mass change in a base, kept');

    await b.sync();
    b.sharer.approve(authorOf(a), 'keep');
    await office.rounds(3);

    for (const { shared } of [a, b]) {
      expect(shared.values(recordId(0))).toEqual({ title: 'Brug 0' });
    }
    expect(b.state.held).toEqual([]);
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });

  it('is not asked of a newcomer, who has nothing to lose', async () => {
    const { office, a } = await toldByABase('mass change in a base, newcomer');

    const late = office.arrive();
    await office.rounds(2);

    expect(late.state.held).toEqual([]);
    expect(late.shared.canonical()).toBe(a.shared.canonical());
  });

  it('is one question for each who deleted, and a yes covers no more than was told', async () => {
    const { office, a, b } = await filled('mass change in a base, two who deleted', 200);
    const c = office.arrive();
    await office.rounds(2);
    b.remote.isThere = false;
    for (let at = 0; at < 60; at += 1) a.shared.remove(recordId(at));
    for (let at = 60; at < 120; at += 1) c.shared.remove(recordId(at));
    await a.sync();
    await c.sync();
    a.sharer.approve(c.shared.device, 'remove');
    c.sharer.approve(a.shared.device, 'remove');
    await office.rounds(2);
    for (const one of [a, c])
      for (const { key } of one.state.held) one.sharer.approve(key, 'remove');
    await office.rounds(2);
    await publishBase(office, a);
    for (const path of office.cloud.paths()) if (/^[ts]\//.test(path)) office.cloud.remove(path);
    b.remote.isThere = true;

    await b.sync();
    const told = b.state.held.map(({ key, count }) => [key, count]).sort();
    expect(told).toEqual(
      [
        [authorOf(a), 60],
        [authorOf(c), 60],
      ].sort(),
    );

    b.sharer.approve(authorOf(a), 'remove');
    await b.sync();
    expect(b.state.held).toMatchObject([{ key: authorOf(c), count: 60 }]);
    expect(b.shared.values(recordId(0))).toBeDefined();

    b.sharer.approve(authorOf(c), 'keep');
    await office.rounds(3);
    expect(b.state.held).toEqual([]);
    expect(b.shared.values(recordId(0))).toBeUndefined();
    expect(b.shared.values(recordId(60))).toEqual({ title: 'Brug 60' });
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });

  it('is asked once of an erase that several states tell of, and names nobody', async () => {
    const { office, a, b } = await filled('mass erase in bases', 100);
    const c = office.arrive();
    await office.rounds(2);
    b.remote.isThere = false;
    for (let at = 0; at < 60; at += 1) a.shared.erase(recordId(at));
    await a.sync();
    await c.sync();
    for (const { key } of c.state.held) c.sharer.approve(key, 'remove');
    await office.rounds(2);
    await publishBase(office, a);
    await publishBase(office, c);
    for (const path of office.cloud.paths()) if (/^[ts]\//.test(path)) office.cloud.remove(path);
    b.remote.isThere = true;

    await b.sync();
    expect(b.state.held).toEqual([
      { key: 'erased', device: '', authorId: '', count: 60, erased: 60 },
    ]);

    b.sharer.approve('erased', 'remove');
    await b.sync();
    expect(b.state.held).toEqual([]);
    expect(b.shared.values(recordId(0))).toBeUndefined();
  });

  it('is not read again and again while nobody answers', async () => {
    const { b } = await toldByABase('mass change in a base, unanswered');
    await b.sync();
    const before = b.remote.calls.get;

    await b.sync();
    await b.sync();

    expect(b.state.held).toHaveLength(1);
    expect(b.remote.calls.get - before).toBeLessThan(10);
  });

  it('is forgotten when the base that told of it is gone', async () => {
    const { office, b } = await toldByABase('mass change in a base, taken away');
    await b.sync();
    expect(b.state.held).toHaveLength(1);

    for (const path of office.cloud.paths()) if (path.startsWith('b/')) office.cloud.remove(path);
    await b.sync();

    expect(b.state.held).toEqual([]);
  });
});
