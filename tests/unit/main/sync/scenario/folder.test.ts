import { describe, expect, it } from 'vitest';
import { hotPath, markerPath } from '../../../../../main/sync/format/names.ts';
import { sha256 } from '../../../../../main/sync/format/sha256.ts';
import { Office } from '../office.ts';
import { printedSeed } from '../../printedSeed.ts';
import type { Computer } from '../office.ts';
import { noSins } from '../remote/sins.ts';
import { conflictNames } from '../remote/conflictNames.ts';
import { aSegment, recordId } from '../samples.ts';

const one = recordId(1);
const day = 24 * 60 * 60_000;
const records = ({ shared }: Computer): number => [...shared.state.records.all()].length;

const filled = async (name: string, count = 20) => {
  const office = new Office(printedSeed(name));
  const [a, b] = [office.arrive(), office.arrive()];
  for (let at = 0; at < count; at += 1) {
    (at % 2 === 0 ? a : b).shared.create(recordId(at), `Brug ${at}`, { why: `omdat ${at}` });
  }
  await office.rounds(3);
  return { office, a, b };
};

describe('scenario 05: a segment seen in part', () => {
  it('is not applied in part, shows no error, and arrives', async () => {
    for (const part of [0, 0.1, 0.99]) {
      const office = new Office(printedSeed(`scenario 05, ${part}`));
      const a = office.arrive();
      a.shared.create(one, 'Brug');
      await a.sync();
      const [path = ''] = office.cloud.paths().filter((each) => each.startsWith('t/'));
      const whole = office.cloud.read(path) ?? new Uint8Array();
      office.cloud.remove(path);
      office.cloud.place(path, whole.slice(0, Math.floor(whole.length * part)));
      const b = office.arrive();

      await b.sync();
      expect(records(b)).toBe(0);
      expect(b.state).toMatchObject({ refused: [], folder: 'fine' });

      office.cloud.place(path, whole);
      office.clock.pass(2_000);
      await b.sync();
      expect(b.shared.values(one)).toEqual({ title: 'Brug' });
    }
  });
});

describe('scenario 06: a file deleted before the one that replaces it is seen', () => {
  it('loses nothing, and ends the same', async () => {
    const { office, a, b } = await filled('scenario 06');
    const late = office.arrive({ ...noSins, delayMs: 3 * 60 * 60_000 });
    for (let at = 0; at < 40; at += 1) {
      a.shared.set(recordId(0), 'title', at);
      await a.sync();
    }
    for (let round = 0; round < 40; round += 1) {
      await office.rounds(1, 20 * 60_000);
      expect(late.state.refused).toEqual([]);
    }
    await office.settle();

    expect(office.cloud.paths().filter((path) => path.startsWith('t/')).length).toBeLessThan(20);
    expect(new Set(office.canonicals()).size).toBe(1);
    expect(records(b)).toBe(20);
  });
});

describe('scenario 13: a profile copied to a second computer', () => {
  it('has the edits of both, under different names', async () => {
    const { office, a, b } = await filled('scenario 13');
    const copy = office.arrive();
    copy.shared.restoreProfile(a.shared.copyProfile());
    copy.restart();
    a.restart();
    a.shared.set(recordId(0), 'title', 'op de ene');
    copy.shared.set(recordId(2), 'title', 'op de andere');

    await office.rounds(4);

    expect(a.shared.actor).not.toBe(copy.shared.actor);
    for (const { shared } of [a, b, copy]) {
      expect(shared.values(recordId(0))).toEqual({ title: 'op de ene' });
      expect(shared.values(recordId(2))).toEqual({ title: 'op de andere' });
    }
    expect(new Set(office.canonicals()).size).toBe(1);
  });
});

describe('scenario 14: the backup of last week put back', () => {
  it('gets its own later edits back from the folder', async () => {
    const { office, a, b } = await filled('scenario 14');
    const backup = a.shared.copyProfile();
    a.shared.set(recordId(0), 'title', 'na de back-up');
    await office.rounds(2);

    a.shared.restoreProfile(backup);
    a.restart();
    a.shared.set(recordId(2), 'title', 'na het terugzetten');
    await office.rounds(3);

    expect(a.shared.values(recordId(0))).toEqual({ title: 'na de back-up' });
    expect(b.shared.values(recordId(2))).toEqual({ title: 'na het terugzetten' });
    expect(new Set(office.canonicals()).size).toBe(1);
    expect(a.shared.reminted).toBe(0);
  });
});

describe('scenario 15: a running computer resumed twice', () => {
  it('keeps the entries of both, and gives each a name of its own', async () => {
    const { office, a, b } = await filled('scenario 15');
    const twin = office.arrive();
    twin.shared.restoreProfile(a.shared.copyProfile());
    twin.shared.actor = a.shared.actor;
    a.shared.set(recordId(0), 'title', 'de ene');
    a.shared.type(recordId(0), 'why', 'omdat 0 en de ene');
    twin.shared.set(recordId(2), 'title', 'de andere');
    twin.shared.create(recordId(99), 'alleen hier');

    await office.rounds(8);

    expect(a.shared.reminted + twin.shared.reminted).toBeGreaterThan(0);
    expect(a.shared.actor).not.toBe(twin.shared.actor);
    for (const { shared } of [a, b, twin]) {
      expect(shared.values(recordId(0))).toEqual({ title: 'de ene' });
      expect(shared.text(recordId(0), 'why')).toBe('omdat 0 en de ene');
      expect(shared.values(recordId(2))).toEqual({ title: 'de andere' });
      expect(shared.values(recordId(99))).toEqual({ title: 'alleen hier' });
    }
    expect(new Set(office.canonicals()).size).toBe(1);
  });
});

describe('scenario 17: the whole folder gone', () => {
  it.each([
    ['emptied', (office: Office) => office.cloud.paths().map((path) => office.cloud.remove(path))],
    [
      'replaced by another workspace',
      (office: Office) => {
        for (const path of office.cloud.paths()) office.cloud.remove(path);
        office.cloud.place(markerPath('f'.repeat(32)), Buffer.from('{}'));
      },
    ],
  ])('deletes nothing here, says so, and brings all of it back: %s', async (_how, spoil) => {
    const { office, a, b } = await filled('scenario 17');
    spoil(office);
    office.clock.pass(day);
    a.shared.set(one, 'title', 'ondertussen');
    await office.rounds(3);

    expect([records(a), records(b)]).toEqual([20, 20]);
    expect(a.state.folder).toBe('unavailable');
    expect(office.cloud.paths().filter((path) => path.includes('/'))).toEqual([]);

    office.placeMarker();
    await office.rounds(3);
    const fresh = office.arrive();
    await office.rounds(3);
    expect(fresh.shared.canonical()).toBe(a.shared.canonical());
    expect(a.state.folder).toBe('fine');
  });

  it('deletes nothing when the drive shows as an empty folder, or not at all', async () => {
    const { office, a, b } = await filled('scenario 17, unmounted');
    a.remote.isEmpty = true;
    b.remote.isThere = false;
    const files = office.cloud.paths().length;

    await office.rounds(3, day);

    expect([records(a), records(b)]).toEqual([20, 20]);
    expect([a.state.folder, b.state.folder]).toEqual(['unavailable', 'unavailable']);
    expect(office.cloud.paths()).toHaveLength(files);
  });
});

describe('scenario 19: conflict copies', () => {
  it.each(conflictNames.map((make) => [make('x', '.seg'), make] as const))(
    'reads a whole one once, and no part of a cut or stale one: %s',
    async (_name, make) => {
      const office = new Office(printedSeed('scenario 19'));
      const a = office.arrive();
      a.shared.create(one, 'Brug');
      await a.sync();
      a.shared.set(one, 'title', 'Sluis');
      await a.sync();
      const [first = '', second = ''] = office.cloud
        .paths()
        .filter((path) => path.startsWith('t/'));
      const copyOf = (path: string): string =>
        `t/${make(path.slice(2).replace(/\.seg$/, ''), '.seg')}`;
      const bytes = office.cloud.read(second) ?? new Uint8Array();
      office.cloud.place(copyOf(first), office.cloud.read(first) ?? new Uint8Array());
      office.cloud.remove(second);
      office.cloud.place(copyOf(second), bytes);
      office.cloud.place(copyOf(second.replace('.seg', ' 2.seg')), bytes.slice(0, 50));
      const b = office.arrive();

      await b.sync();
      await b.sync();

      expect(b.shared.values(one)).toEqual({ title: 'Sluis' });
      expect(b.state.salvaged).toBe(1);
    },
  );
});

describe('scenario 20: junk', () => {
  it('is neither read nor in the way', async () => {
    const { office, a } = await filled('scenario 20');
    for (let at = 0; at < 50_000; at += 1) office.cloud.place(`t/IMG_${at}.jpg`, Buffer.from('x'));
    for (const name of ['desktop.ini', '.DS_Store', '~$a.seg.tmp', 'README_TO_DECRYPT.txt']) {
      office.cloud.place(`t/${name}`, Buffer.from('x'));
      office.cloud.place(name, Buffer.from('x'));
    }
    const fresh = office.arrive();
    const before = process.cpuUsage();

    await fresh.sync();

    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
    expect(fresh.remote.calls.get).toBeLessThan(30);
    expect(fresh.shared.canonical()).toBe(a.shared.canonical());
  });
});

describe('scenario 25: placeholders', () => {
  it.each(['placeholder', 'zeros'] as const)('are read when they are fetched: %s', async (as) => {
    const { office, a } = await filled('scenario 25');
    // So long that the minutes since the files were put do not count.
    const b = office.arrive({ ...noSins, [as]: 1, unreadyMs: 10 * day });

    await b.sync();
    const early = records(b);
    await office.rounds(30, day / 2);

    expect(early).toBeLessThan(20);
    expect(b.state.refused).toEqual([]);
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });
});

describe('scenario 26: a newer version', () => {
  it('is waited for by its own actor alone, and lost by nobody', async () => {
    const { office, a, b } = await filled('scenario 26');
    const raw = { op: 'x-later', r: one, how: { deep: [1, 2] } };
    a.shared.write([{ op: 'other', raw }]);
    a.shared.set(one, 'field9', 'onbekend');
    a.shared.write([{ op: 'new', k: 'newKind', r: recordId(77), v: { x: 1 } }]);
    const { name, bytes } = aSegment();
    const newer = Buffer.from(bytes);
    newer.write('"min":2', newer.indexOf('"min":1'));
    const whole = Buffer.concat([newer.subarray(0, -32), sha256(newer.subarray(0, -32))]);
    office.cloud.place(
      hotPath({ ...name, hash: sha256(whole).toString('hex').slice(0, 16) }),
      whole,
    );
    await office.rounds(3);

    expect(b.state).toMatchObject({ parkedNewer: 1, refused: [] });
    expect([...b.shared.state.kept.values()]).toEqual([raw]);
    expect(b.shared.values(one)).toMatchObject({ field9: 'onbekend' });
    expect(b.shared.state.records.find('newKind', recordId(77))).toBeDefined();
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });
});
