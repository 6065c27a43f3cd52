import { describe, expect, it } from 'vitest';
import { hotPath } from '../../../../../main/sync/format/names.ts';
import { readSegment, writeSegment } from '../../../../../main/sync/format/segmentCodec.ts';
import { sha256Hex } from '../../../../../main/sync/format/sha256.ts';
import { Office } from '../office.ts';
import { printedSeed } from '../../printedSeed.ts';
import { aSegment, plainWorkspace, recordId, workspaceId } from '../samples.ts';

const [one, two] = [recordId(1), recordId(2)];

describe('scenario 21: a file that claims more than it holds', () => {
  it.each([
    ['no entries', []],
    ['one entry of many', [1]],
  ])('moves nobody past what a colleague has yet to say: %s', async (_what, numbers) => {
    const office = new Office(printedSeed('a claim'));
    const [a, b] = [office.arrive(), office.arrive()];
    const [first, second] = [a.shared.create(one, 'Brug'), a.shared.create(two, 'Sluis')];
    const all = [first, second];
    const claim = aSegment({
      actor: first.a,
      entries: all.filter(({ n }) => numbers.includes(n)),
      ...{ first: 1, last: 9_000, purged: 3 },
    });
    office.cloud.place(hotPath(claim.name), claim.bytes);

    await b.sync();
    await office.rounds(2);

    expect(b.shared.values(one)).toEqual({ title: 'Brug' });
    expect(b.shared.values(two)).toEqual({ title: 'Sluis' });
    expect(b.state.refused).toEqual([{ file: hotPath(claim.name), why: 'range' }]);
  });
});

describe('scenario 27: an own file with an entry that nobody can read', () => {
  it('is written again without what was erased, and still covers its range', async () => {
    const office = new Office(printedSeed('an unreadable entry'));
    const [a, b] = [office.arrive(), office.arrive()];
    const written = a.shared.create(one, 'kanarie-2c1d');
    a.shared.create(two, 'Sluis');
    await office.rounds(2);
    const [path = ''] = office.cloud.paths().filter((each) => each.startsWith('t/'));
    const read = readSegment(office.cloud.read(path) ?? new Uint8Array(), plainWorkspace);
    if (!read.ok) throw new Error(read.error.kind);
    const { header, entries } = read.value;
    const { dev, app, actor, first } = header;
    // `t` is no stamp: the line counts, and holds nothing.
    const broken = { ...written, n: 3, t: 'x' };
    const parts = { workspace: workspaceId, dev, app, actor, first, last: 3 };
    const longer = writeSegment({ ...parts, entries: [...entries, broken] }, null);
    office.cloud.remove(path);
    office.cloud.place(hotPath(longer.name), longer.bytes);
    await office.rounds(2);

    a.shared.erase(one);
    await office.rounds(4);

    const files = office.cloud.paths().filter((each) => each.startsWith('t/'));
    const texts = files.map((each) => {
      const file = readSegment(office.cloud.read(each) ?? new Uint8Array(), plainWorkspace);
      return file.ok ? JSON.stringify(file.value.entries) : file.error.kind;
    });
    expect(texts.filter((text) => text.includes('kanarie'))).toEqual([]);
    expect(b.shared.state.erased.has(sha256Hex(one))).toBe(true);
    expect(b.shared.values(two)).toEqual({ title: 'Sluis' });
    expect(b.state.refused).toEqual([]);
    expect(b.shared.canonical()).toBe(a.shared.canonical());
  });
});
