import { describe, expect, it } from 'vitest';
import { device, deviceRecordId } from '../../../../../shared/domain/device.ts';
import { erasure } from '../../../../../shared/domain/erasure.ts';
import { erasureProgress } from '../../../../../shared/domain/erasureProgress.ts';
import { laidOpen } from '../../store/laidOpen.ts';
import { Office } from '../office.ts';
import type { Computer } from '../office.ts';
import { printedSeed } from '../../printedSeed.ts';
import { recordId } from '../samples.ts';

const [one, two] = [recordId(1), recordId(2)];
const today = '2026-11-24';
const canary = 'kanarie-51c7';

const filesWithCanary = ({ cloud }: Office): readonly string[] =>
  cloud.paths().filter((path) => laidOpen(Buffer.from(cloud.read(path) ?? [])).includes(canary));

const profileOf = ({ shared }: Computer): string => {
  const whole = JSON.stringify(shared.copyProfile());
  const texts = [...whole.matchAll(/[A-Za-z0-9+/]{12,}={0,2}/g)].map(([run]) =>
    Buffer.from(run, 'base64').toString('latin1'),
  );
  return [whole, ...texts].join('\n');
};

/** How far everybody came, as one computer reports it. */
const reportOf = ({ shared }: Computer) => {
  const [only] = erasureProgress(shared.shown(erasure), shared.shown(device), []);
  const names = (all: readonly { readonly deviceId: string }[]) =>
    all.map(({ deviceId }) => deviceId).sort();
  return { done: names(only?.done ?? []), waiting: names(only?.waiting ?? []) };
};
const ids = (...all: readonly Computer[]) => all.map(({ shared }) => shared.device).sort();

/** Three computers that all wrote in one record; one of them is away, one never comes back. */
const erasedMeanwhile = async (name: string) => {
  const office = new Office(printedSeed(name));
  const [a, b, c] = [office.arrive(), office.arrive(), office.arrive()];
  for (const { shared } of [a, b, c]) shared.takePart(today);
  a.shared.create(one, canary, { why: `${canary} omdat` });
  a.shared.create(two, 'Blijft');
  await office.rounds(2);
  c.shared.set(one, 'stage', `${canary} van c`);
  c.shared.set(two, 'title', 'Blijft, zegt c');
  await office.rounds(2);
  for (const { remote } of [b, c]) remote.isThere = false;
  b.shared.type(one, 'why', `${canary} omdat het moet`);
  b.shared.set(two, 'stage', 'van b');

  a.shared.eraseForAll(one, today);
  await office.rounds(4);
  return { office, a, b, c };
};

describe('scenario 27: erased while one is away and one never comes back', () => {
  it('reports who is done and for whom it waits', async () => {
    const { a, b, c } = await erasedMeanwhile('scenario 27, report');

    expect(reportOf(a)).toEqual({ done: ids(a), waiting: ids(b, c) });
  });

  it('leaves no byte once the one is back and the files of the other are removed', async () => {
    const { office, a, b, c } = await erasedMeanwhile('scenario 27');
    expect(filesWithCanary(office)).not.toEqual([]);

    b.remote.isThere = true;
    await office.rounds(4);
    expect(reportOf(a)).toEqual({ done: ids(a, b), waiting: ids(c) });
    expect(await a.sharer.retire(c.shared.device)).toEqual({ ok: true, value: null });
    const r = deviceRecordId(c.shared.device);
    a.shared.write([{ op: 'set', k: 'device', r, f: 'leftOn', v: today, p: [] }]);
    await office.rounds(2);

    expect(filesWithCanary(office)).toEqual([]);
    for (const computer of [a, b]) expect(profileOf(computer)).not.toContain(canary);
    for (const computer of [a, b]) {
      expect(reportOf(computer)).toEqual({ done: ids(a, b), waiting: [] });
      expect(computer.shared.record(one)).toBeUndefined();
      expect(computer.shared.values(two)).toEqual({ title: 'Blijft, zegt c', stage: 'van b' });
    }
    expect(a.shared.canonical()).toBe(b.shared.canonical());
  });

  it('puts nothing of it in the folder when somebody comes back with edits of it', async () => {
    const { office, a, b, c } = await erasedMeanwhile('scenario 27, coming back');
    await a.sharer.retire(c.shared.device);
    await b.sharer.retire(c.shared.device);
    const before = new Set(office.cloud.paths());

    b.remote.isThere = true;
    await b.sync();

    const fresh = office.cloud.paths().filter((path) => !before.has(path));
    expect(fresh).not.toEqual([]);
    expect(filesWithCanary(office).filter((path) => fresh.includes(path))).toEqual([]);
  });

  it('is gone from the one that was given up as well, when it comes back after all', async () => {
    const { office, a, b, c } = await erasedMeanwhile('scenario 27, after all');
    b.remote.isThere = true;
    await office.rounds(2);
    await a.sharer.retire(c.shared.device);
    c.shared.set(two, 'village', 'nog van c');

    c.remote.isThere = true;
    await office.rounds(4);

    expect(filesWithCanary(office)).toEqual([]);
    for (const computer of [a, b, c]) {
      expect(profileOf(computer)).not.toContain(canary);
      expect(computer.shared.values(two)).toMatchObject({ village: 'nog van c' });
    }
    expect(new Set(office.canonicals()).size).toBe(1);
    expect(reportOf(a)).toEqual({ done: ids(a, b, c), waiting: [] });
  });

  it('keeps the files of a computer that hold something nobody else has', async () => {
    const { office, a, c } = await erasedMeanwhile('scenario 27, not covered');
    a.remote.isThere = false;
    c.remote.isThere = true;
    c.shared.set(two, 'title', 'alleen bij c');
    await c.sync();
    const files = office.cloud.paths().filter((path) => path.includes(c.shared.actor ?? '-'));
    const fresh = files.toSorted().at(-1) ?? '';
    const bytes = office.cloud.read(fresh) ?? new Uint8Array();
    office.cloud.remove(fresh);
    office.cloud.place(fresh, bytes.slice(0, 40));
    a.remote.isThere = true;

    expect(await a.sharer.retire(c.shared.device)).toEqual({
      ok: false,
      error: { kind: 'not-covered' },
    });
    expect(await a.sharer.retire(a.shared.device)).toEqual({ ok: false, error: { kind: 'own' } });
  });
});

describe('files that a cloud brings back', () => {
  it('are rid of what was erased again: logs, copies of them, and parts of a base', async () => {
    const office = new Office(printedSeed('brought back'));
    const [a, b] = [office.arrive(), office.arrive()];
    for (let at = 1; at < 40; at += 1) a.shared.create(recordId(at), at === 1 ? canary : at);
    await office.rounds(2);
    b.shared.set(two, 'title', 'van b');
    await a.sharer.retire('0'.repeat(16));
    const old = office.cloud
      .paths()
      .filter((path) => path.includes(a.shared.actor ?? '-'))
      .map((path) => [path, office.cloud.read(path) ?? new Uint8Array()] as const);
    a.shared.eraseForAll(one, today);
    await office.rounds(2);
    expect(filesWithCanary(office)).toEqual([]);

    for (const [path, bytes] of old) {
      office.cloud.place(path, bytes);
      office.cloud.place(path.replace('.seg', ' (conflicted copy).seg'), bytes);
    }
    expect(filesWithCanary(office)).toHaveLength(old.length * 2);
    await office.rounds(2);

    expect(filesWithCanary(office)).toEqual([]);
  });
});

describe('who was away while a log left the folder', () => {
  it('gets what only a base still holds', async () => {
    const office = new Office(printedSeed('only in a base'));
    const [a, b, c] = [office.arrive(), office.arrive(), office.arrive()];
    for (let at = 1; at < 30; at += 1) a.shared.create(recordId(at), at);
    await office.rounds(2);
    b.remote.isThere = false;
    c.shared.set(one, 'title', 'van wie niet terugkomt');
    await c.sync();
    c.remote.isThere = false;
    await a.sync();
    expect(await a.sharer.retire(c.shared.device)).toMatchObject({ ok: true });

    b.remote.isThere = true;
    await office.rounds(2);

    expect(b.shared.values(one)).toEqual({ title: 'van wie niet terugkomt' });
  });
});

describe('what a run wrote that its own computer knows nothing of any more', () => {
  it('is taken out of the folder as well, when a backup was put back', async () => {
    const office = new Office(printedSeed('erase, backup'));
    const [a, b] = [office.arrive(), office.arrive()];
    a.shared.create(one, 'Brug');
    a.shared.create(two, 'Blijft');
    await office.rounds(2);
    const before = a.shared.copyProfile();
    a.restart();
    a.shared.set(one, 'title', canary);
    a.shared.set(two, 'title', 'Blijft ook');
    await office.rounds(2);
    a.shared.restoreProfile(before);
    a.restart();
    await office.rounds(2);
    expect(filesWithCanary(office)).not.toEqual([]);

    b.shared.eraseForAll(one, today);
    await office.rounds(4);

    expect(filesWithCanary(office)).toEqual([]);
    const late = office.arrive();
    await office.rounds(2);
    for (const { shared } of [a, b, late]) {
      expect(shared.values(two)).toEqual({ title: 'Blijft ook' });
    }
  });

  it('stays where a copy is all that is left of words that nobody could take in yet', async () => {
    const office = new Office(printedSeed('erase, only copy'));
    const [a, b] = [office.arrive(), office.arrive()];
    a.shared.create(one, 'Brug');
    a.shared.create(two, 'Blijft');
    await office.rounds(2);
    const before = a.shared.copyProfile();
    const known = new Set(office.cloud.paths());
    a.restart();
    a.remote.isThere = true;
    a.shared.set(one, 'stage', 'begonnen');
    await a.sync();
    const first = office.cloud.paths().filter((path) => !known.has(path));
    a.shared.set(one, 'title', canary);
    a.shared.set(two, 'title', 'Blijft ook');
    await a.sync();
    const second = office.cloud.paths().filter((p) => !known.has(p) && !first.includes(p));
    for (const path of second) {
      const bytes = office.cloud.read(path);
      if (bytes !== undefined)
        office.cloud.place(path.replace('.seg', ' (conflicted copy).seg'), bytes);
    }
    const kept = first.map((path) => [path, office.cloud.read(path)] as const);
    for (const path of [...first, ...second]) office.cloud.remove(path);
    a.shared.restoreProfile(before);
    a.restart();

    b.shared.eraseForAll(one, today);
    await office.rounds(4);
    expect(filesWithCanary(office)).toEqual([]);
    for (const [path, bytes] of kept) if (bytes !== undefined) office.cloud.place(path, bytes);
    await office.rounds(4);

    for (const { shared } of [a, b]) {
      expect(shared.values(two)).toEqual({ title: 'Blijft ook' });
    }
  });
});
