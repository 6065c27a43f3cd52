import { describe, expect, it } from 'vitest';
import type { Computer } from '../office.ts';
import { recordId } from '../samples.ts';
import { filled } from './filled.ts';

const range = (from: number, to: number): readonly string[] =>
  Array.from({ length: to - from }, (_, at) => recordId(from + at));

const removeAll = ({ shared }: Computer, ids: readonly string[]): void => {
  for (const id of ids) shared.remove(id);
};

/** Much was deleted, over some runs of an app, before somebody came who has records of their own. */
const joinedLate = async (name: string) => {
  const { office, a, b } = await filled(name, 100);
  for (const from of [0, 20, 40]) {
    removeAll(a, range(from, from + 20));
    await a.sync();
    a.restart();
  }
  await office.rounds(1);
  b.sharer.approve(a.shared.device, 'remove');
  await office.rounds(1);
  const late = office.arrive();
  for (const id of range(200, 230)) late.shared.create(id, 'Van mij');
  return { office, a, b, late };
};

describe('a mass deletion of what somebody never had', () => {
  it('is not asked of who came after it', async () => {
    const { office, a, late } = await joinedLate('deleted before it came');

    await office.rounds(3);

    expect(late.state.held).toEqual([]);
    expect(late.shared.values(recordId(0))).toBeUndefined();
    expect(late.shared.canonical()).toBe(a.shared.canonical());
  });

  it('is not asked either when it takes several rounds to read it all', async () => {
    const { office, a, late } = await joinedLate('deleted before it came, in rounds');
    const paths = office.cloud.paths().filter((path) => path.startsWith('t/'));
    const kept = paths.map((path) => [path, office.cloud.read(path)] as const);
    for (const [path] of kept) if (!/-00000001-/.test(path)) office.cloud.remove(path);
    await late.sync();
    office.clock.pass(60_000);
    expect(late.shared.values(recordId(0))).toBeDefined();

    for (const [path, bytes] of kept) if (bytes !== undefined) office.cloud.place(path, bytes);
    await late.sync();
    await office.rounds(3);

    expect(late.state.held).toEqual([]);
    expect(late.shared.canonical()).toBe(a.shared.canonical());
  });

  it('is asked of what they brought along themselves', async () => {
    const { office, a, late } = await joinedLate('deleted of a newcomer');
    await office.rounds(2);

    removeAll(a, range(200, 230));
    await a.sync();
    await late.sync();

    expect(late.state.held).toMatchObject([{ device: a.shared.device, count: 30 }]);
    expect(late.shared.values(recordId(200))).toEqual({ title: 'Van mij' });
  });

  it('counts, and keeps, only what was there before', async () => {
    const { office, a, late } = await joinedLate('made and deleted while away');
    await office.rounds(2);
    late.remote.isThere = false;
    for (const id of range(300, 310)) a.shared.create(id, 'Even');
    removeAll(a, [...range(200, 230), ...range(300, 310)]);
    await office.rounds(1);

    late.remote.isThere = true;
    await late.sync();
    expect(late.state.held).toMatchObject([{ device: a.shared.device, count: 30 }]);
    late.sharer.approve(a.shared.device, 'keep');
    await office.rounds(3);

    expect(late.state.held).toEqual([]);
    expect(late.shared.values(recordId(200))).toEqual({ title: 'Van mij' });
    expect(late.shared.values(recordId(300))).toBeUndefined();
    expect(late.shared.canonical()).toBe(a.shared.canonical());
  });
});

describe('a question that nobody has answered', () => {
  it('grows with what the same computer takes away in a later run', async () => {
    const { office, a, b } = await filled('asked, and more of it', 100);
    removeAll(a, range(0, 60));
    await office.rounds(1);
    expect(b.state.held).toMatchObject([{ count: 60 }]);

    a.restart();
    removeAll(a, range(60, 65));
    await office.rounds(1);

    expect(b.state.held).toMatchObject([{ device: a.shared.device, count: 65 }]);
    expect(b.shared.values(recordId(60))).toBeDefined();
    b.sharer.approve(a.shared.device, 'remove');
    await office.rounds(2);
    expect(b.state.held).toEqual([]);
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });

  it('does not keep back a later run that takes away only what it made itself', async () => {
    const { office, a, b } = await filled('asked, and a card that came and went', 100);
    removeAll(a, range(0, 60));
    await office.rounds(1);
    expect(b.state.held).toMatchObject([{ count: 60 }]);

    a.restart();
    a.shared.create(recordId(300), 'Even');
    a.shared.remove(recordId(300));
    a.shared.set(recordId(99), 'title', 'gewoon verder');
    await office.rounds(1);

    expect(b.shared.values(recordId(99))).toEqual({ title: 'gewoon verder' });
    expect(b.state.held).toMatchObject([{ count: 60 }]);
    expect(b.shared.values(recordId(0))).toBeDefined();
  });

  it('can be answered when it is about what this computer itself did, before a backup came back', async () => {
    const { office, a } = await filled('own mass change', 100);
    const backup = a.shared.copyProfile();
    removeAll(a, range(0, 60));
    await office.rounds(1);
    a.shared.restoreProfile(backup);
    a.restart();
    await a.sync();
    expect(a.state.held).toMatchObject([{ device: a.shared.device, count: 60 }]);

    a.sharer.approve(a.shared.device, 'remove');
    await office.rounds(2);

    expect(a.shared.values(recordId(0))).toBeUndefined();
  });
});
