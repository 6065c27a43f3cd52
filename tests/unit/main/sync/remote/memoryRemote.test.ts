import { describe, expect, it } from 'vitest';
import { seededRng } from '../seededRng.ts';
import { VirtualClock } from '../virtualClock.ts';
import { MemoryCloud } from './memoryRemote.ts';
import { remoteSuite } from './remoteSuite.ts';
import { noSins } from './sins.ts';

const make = () => {
  const clock = new VirtualClock();
  return { clock, cloud: new MemoryCloud(clock, seededRng(3)) };
};

remoteSuite('in memory, without sins', () => {
  const { cloud } = make();
  const [one, other] = [cloud.remote('one'), cloud.remote('other')];
  return Promise.resolve({
    one,
    other,
    unmount: () => {
      one.isThere = false;
      return Promise.resolve();
    },
  });
});

describe('the sins of products, in memory', () => {
  it('show a file late, in part, and then whole', async () => {
    const { clock, cloud } = make();
    const one = cloud.remote('one');
    const sins = { ...noSins, delayMs: 60_000, partial: 1, unreadyMs: 60_000 };
    const views = Array.from({ length: 20 }, (_, at) => cloud.remote(`view ${at}`, sins));
    await one.putIfAbsent('t/a', new Uint8Array(1000).fill(1));

    const seen = await Promise.all(views.map((view) => view.get('t/a', 2000)));
    expect(seen.filter(({ ok }) => ok)).toEqual([]);

    const lengths = new Set<number>();
    for (let passed = 0; passed < 120_000; passed += 1_000) {
      clock.pass(1_000);
      for (const view of views) {
        const read = await view.get('t/a', 2000);
        if (read.ok) lengths.add(read.value.length);
      }
    }
    expect(lengths.has(1000)).toBe(true);
    expect([...lengths].filter((length) => length < 1000).length).toBeGreaterThan(5);
  });

  it('show a deletion before the file that was put before it', async () => {
    const { clock, cloud } = make();
    const one = cloud.remote('one');
    const view = cloud.remote('view', { ...noSins, delayMs: 600_000 });
    for (let at = 0; at < 50; at += 1) await one.putIfAbsent(`t/old${at}`, Buffer.from('1'));
    clock.pass(600_000);
    await view.list('t');
    for (let at = 0; at < 50; at += 1) {
      await one.putIfAbsent(`s/d/new${at}`, Buffer.from('1'));
      await one.delete(`t/old${at}`);
    }

    await view.list('t');
    clock.pass(300_000);
    const [hot, rolled] = [await view.list('t'), await view.list('s/d')];

    const olds = new Set(hot.ok ? hot.value.files : []);
    const news = new Set(rolled.ok ? rolled.value.files : []);
    const gone = Array.from({ length: 50 }, (_, at) => at).filter(
      (at) => !olds.has(`old${at}`) && !news.has(`new${at}`),
    );
    expect(gone.length).toBeGreaterThan(3);
  });

  it('fail now and then, sometimes after having done it', async () => {
    const { cloud } = make();
    const view = cloud.remote('view', { ...noSins, failure: 0.5, doneThough: 0.5 });
    const answers: boolean[] = [];
    for (let at = 0; at < 100; at += 1) {
      answers.push((await view.putIfAbsent(`t/${at}`, Buffer.from('1'))).ok);
    }

    const done = answers.filter((isOk) => isOk).length;
    expect(done).toBeLessThan(80);
    expect(cloud.paths().length).toBeGreaterThan(done);
  });

  it('leave conflict copies under every name there is', async () => {
    const { cloud } = make();
    const view = cloud.remote('view', { ...noSins, conflict: 1 });

    for (let at = 0; at < 100; at += 1) await view.putIfAbsent(`t/${at}.seg`, Buffer.from('123'));

    expect(cloud.paths().length).toBeGreaterThan(150);
  });
});
