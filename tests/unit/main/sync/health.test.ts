import { describe, expect, it } from 'vitest';
import { stateFor } from '../../../../main/sharing/sayState.ts';
import { hotPath } from '../../../../main/sync/format/names.ts';
import { Office } from './office.ts';
import { printedSeed } from '../printedSeed.ts';
import { actor, anEntry, aSegment, device, recordId } from './samples.ts';

const someOffice = (name: string) => {
  const office = new Office(printedSeed(name));
  return { office, a: office.arrive() };
};

describe('the health of sharing', () => {
  it('says of whom how much is under way, also when none of it can be applied yet', async () => {
    const { office, a } = someOffice('a gap');
    const late = aSegment({ entries: [anEntry(3), anEntry(4)] });
    office.cloud.place(hotPath(late.name), late.bytes);

    await office.rounds(2);

    expect(a.state.underway).toEqual([{ actor, device, count: 4 }]);
    const told = stateFor(a.state, () => 'u-anneke');
    expect(told.waiting).toEqual([{ device, authorId: 'u-anneke', missing: 4 }]);
    expect(told.health.lacking).toEqual([]);
    const early = aSegment({ entries: [anEntry(1), anEntry(2)] });
    office.cloud.place(hotPath(early.name), early.bytes);
    await office.rounds(2);
    expect(a.state.underway).toEqual([]);
  });

  it('reads a file that waits for others once, not at every look', async () => {
    const { office, a } = someOffice('reading once');
    const late = aSegment({ entries: [anEntry(3)] });
    office.cloud.place(hotPath(late.name), late.bytes);
    await office.rounds(2);
    const before = a.remote.calls.get;

    await office.rounds(5);

    expect(a.remote.calls.get).toBe(before);
  });

  it('names each file that is not whole, that was refused, and each copy', async () => {
    const { office, a } = someOffice('files');
    const good = aSegment();
    office.cloud.place(hotPath(good.name), good.bytes);
    await office.rounds(1);
    const copy = hotPath(good.name).replace('.seg', ' (conflict).seg');
    office.cloud.place(copy, good.bytes);
    const half = aSegment({ actor: 'b'.repeat(16) });
    office.cloud.place(hotPath(half.name), half.bytes.subarray(0, 90));
    const other = aSegment({ actor: 'c'.repeat(16), workspace: 'f'.repeat(32) });
    office.cloud.place(hotPath(other.name), other.bytes);

    await office.rounds(3, 10 * 60_000);

    const { health } = stateFor(a.state, () => null);
    expect(health.copies).toEqual([{ file: copy, taken: 0 }]);
    expect(health.refused).toEqual([{ file: hotPath(other.name), why: 'other-workspace' }]);
    expect(health.pending.map(({ file, why }) => ({ file, why }))).toEqual([
      { file: hotPath(half.name), why: 'incomplete' },
    ]);
  });

  it('says whose clock is fast, and by how much', async () => {
    const { office, a } = someOffice('clock');
    const b = office.arrive();
    b.clock.shiftMs = 3 * 60 * 60_000;
    b.shared.set(recordId(1), 'title', 'Brug');

    await office.rounds(2);

    expect(a.state.clocks.map(({ device: whose }) => whose)).toEqual([
      (await b.shared.status()).device,
    ]);
    expect(Math.round((a.state.clocks[0]?.aheadMs ?? 0) / 3_600_000)).toBe(3);
  });
});
