import { describe, expect, it } from 'vitest';
import type { Office } from '../office.ts';
import { filled } from './filled.ts';
import { publishBase } from './publishBase.ts';
import { laidOpen } from '../../store/laidOpen.ts';
import { recordId } from '../samples.ts';

const hour = 60 * 60_000;

const flip = ({ cloud }: Office, path: string): void => {
  const bytes = Uint8Array.from(cloud.read(path) ?? []);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 4;
  cloud.remove(path);
  cloud.place(path, bytes);
};

describe('scenario 18: a base that goes bad after the logs under it were let go', () => {
  it.each(['.shard', '.man'])('is written again: a bit of a %s was flipped', async (ending) => {
    const { office, a, b } = await filled(`a flipped ${ending}`);
    await publishBase(office, a);
    await office.rounds(4, 30 * hour);
    expect(office.cloud.paths().filter((path) => /^[ts]\//.test(path))).toEqual([]);
    const [path = ''] = office.cloud.paths().filter((each) => each.endsWith(ending));

    flip(office, path);
    await office.rounds(8, hour);
    for (const one of [a, b]) one.restart();
    await office.rounds(26, hour);

    const fresh = office.arrive();
    await office.rounds(4, 30 * 60_000);
    expect(fresh.shared.canonical()).toBe(a.shared.canonical());
  });

  it('is written again when the disk cannot read a part for an hour, and not before', async () => {
    const { office, a } = await filled('a part that cannot be read');
    await publishBase(office, a);
    await office.rounds(4, 30 * hour);
    const [path = ''] = office.cloud.paths().filter((each) => each.endsWith('.shard'));
    a.restart();

    office.cloud.rotten.add(path);
    await office.rounds(4, hour / 6);
    expect([...office.cloud.rotten]).toEqual([path]);
    await office.rounds(12, hour / 6);

    expect([...office.cloud.rotten]).toEqual([]);
    const fresh = office.arrive();
    await office.rounds(4, hour);
    expect(fresh.shared.canonical()).toBe(a.shared.canonical());
  });

  it('is left alone while no hour went by, however often it was looked at', async () => {
    const { office, a } = await filled('a part that cannot be read for a moment');
    await publishBase(office, a);
    await office.rounds(4, 30 * hour);
    const [path = ''] = office.cloud.paths().filter((each) => each.endsWith('.shard'));
    a.restart();

    office.cloud.rotten.add(path);
    await office.rounds(20, 0);
    expect([...office.cloud.rotten]).toEqual([path]);

    office.clock.pass(hour);
    await office.rounds(1, 0);
    expect([...office.cloud.rotten]).toEqual([]);
  });

  it('keeps nothing that is erased later, while a colleague has a newer base', async () => {
    const { office, a, b } = await filled('erased beside a flipped part', 1_200);
    await publishBase(office, a);
    await office.rounds(4, hour);
    await publishBase(office, b);
    await office.rounds(4, 30 * hour);
    const own = (): readonly string[] =>
      office.cloud.paths().filter((path) => path.startsWith(`b/${a.shared.device}/`));
    const parts = own().filter((path) => path.endsWith('.shard'));
    expect(parts.length).toBeGreaterThan(1);
    flip(office, parts[0] ?? '');
    a.restart();
    await office.rounds(8, hour);

    a.shared.eraseForAll(recordId(0), '2026-11-30');
    await office.rounds(8, hour);

    const holding = own().filter((path) =>
      laidOpen(Buffer.from(office.cloud.read(path) ?? [])).includes(recordId(0)),
    );
    expect(holding).toEqual([]);
  });
});
