import { describe, expect, it } from 'vitest';
import type { Computer } from '../office.ts';
import { recordId } from '../samples.ts';
import { filled } from './filled.ts';
import { publishBase } from './publishBase.ts';

const day = 24 * 3_600_000;

const entriesOf = ({ shared }: Computer): number =>
  [...shared.state.seen.values()].reduce((sum, n) => sum + n, 0);

/** A running computer was resumed twice; both wrote, and everybody knows. */
const resumedTwice = async (name: string) => {
  const { office, a, b } = await filled(name);
  const twin = office.arrive();
  twin.shared.restoreProfile(a.shared.copyProfile());
  twin.shared.actor = a.shared.actor;
  a.shared.create(recordId(201), 'van de ene');
  twin.shared.create(recordId(202), 'van de andere');
  await office.rounds(8);
  return { office, a, b, twin };
};

describe('a computer that was copied, once both have a name of their own', () => {
  it('writes nothing again, however often it looks and starts', async () => {
    const { office, a, b, twin } = await resumedTwice('looks again');
    const [entries, files] = [entriesOf(b), office.cloud.paths().length];

    for (let at = 0; at < 4; at += 1) {
      for (const one of [a, twin]) one.restart();
      await office.rounds(3);
      // Its own files are looked at once more after a day.
      await office.rounds(2, day / 2);
    }

    expect(entriesOf(b)).toBe(entries);
    expect(a.shared.reminted + twin.shared.reminted).toBe(2);
    expect(office.cloud.paths().length).toBeLessThanOrEqual(files + 10);
    expect(new Set(office.canonicals()).size).toBe(1);
  });

  it('brings nothing back that was deleted since', async () => {
    const { office, a, b, twin } = await resumedTwice('deleted since');
    b.shared.remove(recordId(201));
    twin.shared.remove(recordId(202));
    await office.rounds(3);

    for (const one of [a, twin]) one.restart();
    await office.rounds(4);

    for (const { shared } of [a, b, twin]) {
      for (const at of [201, 202]) expect(shared.values(recordId(at))).toBeUndefined();
    }
  });
});

describe('a computer that was put back to how it was while the app ran', () => {
  it('takes what only the lost time wrote for what it is: words that stay', async () => {
    const { office, a, b } = await filled('put back while running');
    const [profile, actor] = [a.shared.copyProfile(), a.shared.actor];
    for (const at of [201, 202, 203]) {
      a.shared.create(recordId(at), 'uit de verloren tijd');
      await a.sync();
    }
    a.restart();
    a.shared.restoreProfile(profile);
    a.shared.actor = actor;
    a.remote.isThere = false;
    await office.rounds(2);
    a.remote.isThere = true;

    await office.rounds(4);

    const late = office.arrive();
    await office.rounds(3);
    for (const { shared } of [a, b, late]) {
      for (const at of [201, 202, 203]) {
        expect(shared.values(recordId(at))).toEqual({ title: 'uit de verloren tijd' });
      }
    }
  });
});

describe('a twin of which the words lie in a base alone', () => {
  it('is noticed by the other before it takes that base in, and both keep their words', async () => {
    const { office, a, b } = await filled('twin in a base');
    const twin = office.arrive();
    twin.shared.restoreProfile(a.shared.copyProfile());
    twin.shared.actor = a.shared.actor;
    twin.remote.isThere = false;
    a.shared.create(recordId(201), 'van de ene');
    a.shared.add(recordId(0), 'tags', 'van de ene');
    await a.sync();
    await b.sync();
    await publishBase(office, a);
    await publishBase(office, b);
    for (const path of office.cloud.paths()) if (path.startsWith('t/')) office.cloud.remove(path);
    office.clock.pass(60_000);
    twin.shared.create(recordId(202), 'van de andere');
    twin.shared.add(recordId(2), 'tags', 'van de andere');
    twin.remote.isThere = true;

    await office.rounds(8, 60_000);
    await office.rounds(8, day / 4);

    for (const { shared } of [a, b, twin]) {
      expect(shared.values(recordId(201))).toEqual({ title: 'van de ene' });
      expect(shared.values(recordId(0))).toMatchObject({ tags: ['van de ene'] });
      expect(shared.values(recordId(202))).toEqual({ title: 'van de andere' });
      expect(shared.values(recordId(2))).toMatchObject({ tags: ['van de andere'] });
    }
    expect(new Set(office.canonicals()).size).toBe(1);
  });
});

describe('words that two twins write under one number, each while it makes a base', () => {
  it('wait for the next base, so that both stay', async () => {
    const { office, a, b } = await filled('written while a base is made');
    await publishBase(office, a);
    const twin = office.arrive();
    twin.shared.restoreProfile(a.shared.copyProfile());
    twin.shared.actor = a.shared.actor;
    for (const [at, one] of [a, twin].entries()) {
      // Nothing holds any more what a base let go: the next round writes one at once.
      for (const path of office.cloud.paths()) if (path.startsWith('b/')) office.cloud.remove(path);
      one.shared.beforeOpening = () => one.shared.add(recordId(at), 'tags', `van ${at}`);
      await one.sync();
      office.clock.pass(60_000);
    }

    await office.rounds(8, 60_000);

    for (const { shared } of [a, b, twin]) {
      expect(shared.values(recordId(0))).toMatchObject({ tags: ['van 0'] });
      expect(shared.values(recordId(1))).toMatchObject({ tags: ['van 1'] });
    }
    expect(new Set(office.canonicals()).size).toBe(1);
    expect(office.cloud.paths().some((path) => path.startsWith('b/'))).toBe(true);
  });

  it('wait also where both begin their round before either has put its words', async () => {
    const { office, a, b } = await filled('both looked before either put');
    await publishBase(office, a);
    const twin = office.arrive();
    twin.shared.restoreProfile(a.shared.copyProfile());
    twin.shared.actor = a.shared.actor;
    for (const path of office.cloud.paths()) if (path.startsWith('b/')) office.cloud.remove(path);
    for (const [at, { shared }] of [a, twin].entries())
      shared.add(recordId(at), 'tags', `van ${at}`);

    await Promise.all([a.sync(), twin.sync()]);
    await office.rounds(8, 60_000);

    for (const { shared } of [a, b, twin]) {
      expect(shared.values(recordId(0))).toMatchObject({ tags: ['van 0'] });
      expect(shared.values(recordId(1))).toMatchObject({ tags: ['van 1'] });
    }
    expect(new Set(office.canonicals()).size).toBe(1);
  });
});
