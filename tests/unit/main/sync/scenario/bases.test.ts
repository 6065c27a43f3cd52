import { describe, expect, it } from 'vitest';
import { Office } from '../office.ts';
import { printedSeed } from '../../printedSeed.ts';
import type { Computer } from '../office.ts';
import { newDataKey } from '../../../../../main/sync/crypto/keyFileCodec.ts';
import { readPath, hotPath } from '../../../../../main/sync/format/names.ts';
import { readSegment } from '../../../../../main/sync/format/segmentCodec.ts';
import { sha256, sha256Hex } from '../../../../../main/sync/format/sha256.ts';
import { lookEverywhere } from '../../../../../main/sync/folder/look.ts';
import { filled } from './filled.ts';
import { publishBase } from './publishBase.ts';
import { actor, anEntry, aSegment, recordId, workspaceId } from '../samples.ts';
import { seededRng } from '../seededRng.ts';

const hour = 60 * 60_000;
const one = recordId(1);
const count = ({ shared }: Computer): number => [...shared.state.records.all()].length;

describe('a base', () => {
  it('gives a newcomer everything, texts too, and what is in it may leave the log', async () => {
    const { office, a, b } = await filled('base');
    a.shared.type(recordId(0), 'why', 'omdat 0, en nog iets');
    await office.rounds(2);
    await publishBase(office, a);
    await publishBase(office, b);
    await office.rounds(4, 30 * hour);
    const logs = office.cloud.paths().filter((path) => /^[ts]\//.test(path));

    const late = office.arrive();
    await office.rounds(2);

    expect(logs).toEqual([]);
    expect(late.shared.text(recordId(0), 'why')).toBe('omdat 0, en nog iets');
    expect(late.shared.canonical()).toBe(a.shared.canonical());
  });

  it('keeps the files of the parts that did not change', async () => {
    const { office, a } = await filled('unchanged parts');
    const publisher = await publishBase(office, a);
    const before = office.cloud.paths().filter((path) => path.endsWith('.shard'));
    a.shared.set(recordId(3), 'title', 'anders');
    const view = await lookEverywhere(a.remote, workspaceId);
    if (!view.ok) throw new Error(view.error.kind);

    const status = await a.shared.status();
    await publisher.publish(view.value, status, status.seen);

    const after = office.cloud.paths().filter((path) => path.endsWith('.shard'));
    expect(after.length).toBe(before.length + 1);
  });

  it('lets the logs go that it covers, also when no run of the app lasts a day', async () => {
    const { office, a, b } = await filled('short runs');
    await publishBase(office, a);
    await publishBase(office, b);

    for (let day = 0; day < 6; day += 1) {
      for (const computer of [a, b]) computer.restart();
      await office.rounds(1, 12 * hour);
    }

    expect(office.cloud.paths().filter((path) => /^[ts]\//.test(path))).toEqual([]);
  });

  it('leaves no part behind that only an older one named', async () => {
    const { office, a } = await filled('old parts');
    await publishBase(office, a);
    const older = office.cloud.paths().filter((path) => path.startsWith('b/'));
    for (let at = 0; at < 60; at += 1) a.shared.set(recordId(at), 'title', 'anders');
    await office.rounds(1);
    await publishBase(office, a);
    const newer = office.cloud.paths().filter((path) => /^b\//.test(path) && !older.includes(path));

    for (const path of older) if (path.endsWith('.man')) office.cloud.remove(path);
    await office.rounds(1);

    expect(office.cloud.paths().filter((path) => path.startsWith('b/'))).toEqual(newer);
  });

  it('is not written for each edit in a folder of many files that a base covers', async () => {
    const { office, a, b } = await filled('many files');
    for (let at = 0; at < 320; at += 1) {
      office.cloud.place(
        hotPath({
          actor: a.shared.actor ?? '',
          first: 1,
          last: 1,
          hash: sha256Hex(Buffer.from([at >> 8, at & 255]), 16),
        }),
        Buffer.alloc(1),
      );
    }
    await publishBase(office, a);
    const bases = () => office.cloud.paths().filter((path) => path.endsWith('.man')).length;
    const before = bases();

    for (let at = 0; at < 6; at += 1) {
      b.shared.set(one, 'title', at);
      await office.rounds(1, 20 * 60_000);
    }

    expect(bases()).toBe(before);
  });

  it('fills a gap that the log cannot fill', async () => {
    const { office, a, b } = await filled('a gap');
    const away = office.arrive();
    await office.rounds(1);
    away.remote.isThere = false;
    for (let at = 0; at < 5; at += 1) {
      a.shared.set(one, 'title', at);
      await a.sync();
    }
    const files = office.cloud.paths().filter((path) => path.startsWith('t/'));
    await b.sync();
    for (const path of files) {
      const file = readPath(path);
      if (file?.kind === 'segment' && file.actor === a.shared.actor && file.first > 31) {
        if (file.last < (a.shared.state.seen.get(file.actor) ?? 0)) office.cloud.remove(path);
      }
    }
    away.shared.set(recordId(2), 'title', 'van wie weg was');
    await publishBase(office, b);
    away.remote.isThere = true;

    await office.rounds(4);

    expect(away.shared.values(one)).toEqual({ title: 4 });
    expect(new Set(office.canonicals()).size).toBe(1);
    expect(a.shared.values(recordId(2))).toEqual({ title: 'van wie weg was' });
  });
});

describe('scenario 18: the files of one device deleted by hand', () => {
  it('are there again within a round, also when its log was let go', async () => {
    const { office, a, b } = await filled('scenario 18');
    await publishBase(office, a);
    await office.rounds(4, 30 * hour);
    for (const path of office.cloud.paths()) {
      if (/^[sb]\//.test(path) || path.includes(a.shared.actor ?? '-')) office.cloud.remove(path);
    }

    await office.rounds(4);
    const fresh = office.arrive();
    await office.rounds(3);

    expect(count(fresh)).toBe(60);
    expect(fresh.shared.canonical()).toBe(b.shared.canonical());
  });

  it('a base that lacks what it says to have is refused, and nothing is removed', async () => {
    const { office, a, b } = await filled('scenario 18, a buggy base', 600);
    const liar = office.arrive();
    await office.rounds(2);
    for (let at = 0; at < 500; at += 1) liar.shared.state.records.drop(recordId(at));
    await publishBase(office, liar);
    // Something that only the base could give.
    const waiting = aSegment({ entries: [anEntry(5)], actor });
    office.cloud.place(hotPath(waiting.name), waiting.bytes);
    liar.shared.state.seen.set(actor, 4);
    await publishBase(office, liar);

    await a.sync();
    await b.sync();

    expect([count(a), count(b)]).toEqual([600, 600]);
    expect(a.shared.values(one)).toEqual({ title: 'Brug 1' });
    expect(a.state.refused.map(({ why }) => why)).toEqual(['removes 1500 of 1800']);
  });
});

describe('scenario 27: erasing', () => {
  it('leaves no byte in the folder, of whoever wrote it, and beats an edit offline', async () => {
    const { office, a, b } = await filled('scenario 27');
    const canary = 'kanarie-7f3a';
    a.shared.set(one, 'title', canary);
    await office.rounds(2);
    b.remote.isThere = false;
    b.shared.type(one, 'why', `${canary} van wie weg was`);
    await publishBase(office, a);

    a.shared.erase(one);
    await office.rounds(4);
    b.remote.isThere = true;
    await office.rounds(4);

    const everything = office.cloud.paths().map((path) => office.cloud.read(path));
    for (const bytes of everything) {
      const text = bytes === undefined ? '' : plain(bytes);
      expect(text).not.toContain(canary);
      expect(text).not.toContain(Buffer.from(canary).toString('base64').slice(0, 12));
    }
    for (const { shared } of [a, b]) expect(shared.record(one)).toBeUndefined();
    const fresh = office.arrive();
    await office.rounds(4);
    expect(fresh.shared.canonical()).toBe(a.shared.canonical());
    expect(fresh.shared.state.erased.has(sha256Hex(one))).toBe(true);
  });
});

const plain = (bytes: Uint8Array): string => {
  const read = readSegment(bytes, { id: workspaceId, isLocked: false, keys: new Map() });
  const gunzipped = read.ok ? JSON.stringify(read.value.entries) : '';
  return Buffer.from(bytes).toString('latin1') + gunzipped;
};

describe('scenario 29: a locked folder', () => {
  const [first, second] = [newDataKey(1, seededRng(1)), newDataKey(2, seededRng(2))];
  const secondToo = newDataKey(2, seededRng(3));

  it('shows nothing to who has no key, and refuses what is not locked or was moved', async () => {
    const office = new Office(printedSeed('scenario 29'), [first]);
    const [a, b] = [office.arrive(), office.arrive()];
    a.shared.create(one, 'Geheime brug', { why: 'omdat' });
    await office.rounds(2);
    const [path = ''] = office.cloud.paths().filter((each) => each.startsWith('t/'));
    const bytes = Buffer.from(office.cloud.read(path) ?? []);
    const plainSegment = aSegment();
    office.cloud.place(hotPath(plainSegment.name), plainSegment.bytes);
    const bent = Buffer.from(bytes.subarray(0, -32));
    bent.writeUInt8(bent.readUInt8(bent.length - 40) ^ 1, bent.length - 40);
    const bentWhole = Buffer.concat([bent, sha256(bent)]);
    const bentName = { actor, first: 1, last: 1, hash: sha256Hex(bentWhole, 16) };
    office.cloud.place(hotPath(bentName), bentWhole);
    office.cloud.place(hotPath({ actor, first: 1, last: 1, hash: sha256Hex(bytes, 16) }), bytes);
    const stranger = office.arrive(undefined, [secondToo]);

    await office.rounds(2);

    expect(b.shared.values(one)).toEqual({ title: 'Geheime brug' });
    expect(count(stranger)).toBe(0);
    expect(b.state.refused.map(({ why }) => why).sort()).toEqual([
      'forged',
      'name',
      'not-encrypted',
    ]);
    for (const each of office.cloud.paths()) {
      expect(Buffer.from(office.cloud.read(each) ?? []).includes('Geheime')).toBe(false);
    }
  });

  it('brings two rotations at once together, and who still has the old key only', async () => {
    const office = new Office(printedSeed('scenario 29, rotation'), [first]);
    const a = office.arrive(undefined, [first, second, secondToo]);
    const b = office.arrive(undefined, [first, second, secondToo]);
    const old = office.arrive(undefined, [first]);
    a.shared.create(one, 'Brug');
    old.shared.create(recordId(2), 'Van de oude sleutel');
    await office.rounds(2);
    const late = office.arrive(undefined, [first, second, secondToo]);

    await office.rounds(2);

    expect(a.shared.canonical()).toBe(b.shared.canonical());
    expect(late.shared.canonical()).toBe(a.shared.canonical());
    expect(count(a)).toBe(2);
    expect(count(old)).toBe(1);
    expect(old.state.refused).toEqual([]);
  });
});

describe('scenario 21: hostile files among good ones', () => {
  it('stop nobody else', async () => {
    const { office, a, b } = await filled('scenario 21');
    const huge = { actor, first: 1, last: 99_999_999, hash: 'b'.repeat(16) };
    office.cloud.place(hotPath(huge), Buffer.alloc(2 ** 10, 7));
    const deep = aSegment({
      actor: 'c'.repeat(16),
      entries: [{ ...anEntry(1), a: 'c'.repeat(16), t: 'f'.repeat(16) }],
    });
    office.cloud.place(hotPath(deep.name), deep.bytes);
    a.shared.set(one, 'title', 'gewoon verder');

    await office.rounds(2);

    expect(b.shared.values(one)).toMatchObject({ title: expect.anything() as unknown });
    const entry = b.shared.set(recordId(2), 'title', 'na de vreemde klok');
    expect(Number.parseInt(entry.t.slice(0, 12), 16) - office.clock.now()).toBeLessThanOrEqual(
      5 * 60_000,
    );
  });
});
