import { describe, expect, it } from 'vitest';
import { recordId } from '../samples.ts';
import { filled } from './filled.ts';

const hour = 3_600_000;

describe('a computer that was copied, and wrote two files before the other looked', () => {
  it.each([0, 5])('is read whole, when the other wrote %d things meanwhile', async (count) => {
    const { office, a, b } = await filled(`two files of a twin, ${String(count)}`);
    const twin = office.arrive();
    twin.shared.restoreProfile(a.shared.copyProfile());
    twin.shared.actor = a.shared.actor;
    for (const at of [201, 202]) {
      twin.shared.create(recordId(at), 'van de kopie');
      await twin.sync();
      office.clock.pass(60_000);
    }
    for (let at = 0; at < count; at += 1) a.shared.create(recordId(300 + at), 'hier');

    await office.rounds(8);

    for (const { shared } of [a, b, twin])
      for (const at of [201, 202])
        expect(shared.values(recordId(at))).toEqual({ title: 'van de kopie' });
    await office.rounds(8, 4 * hour);
    expect(new Set(office.canonicals()).size).toBe(1);
  });
});
