import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { examine } from '../../../../../main/sync/doctor/examine.ts';
import { packetRemote } from '../../../../../main/sync/packet/packetRemote.ts';
import { seededRng } from '../seededRng.ts';
import { aComputer, filesIn, packetOf, taking } from './aTeam.ts';

const partBytes = 4 * 2 ** 20;
/** No stretch of it is like another, so it takes as many parts as it is long. */
const aPhoto = (seed: number, size: number): Buffer => Buffer.from(seededRng(seed).bytes(size));

const took = (attached: number, isNew = true) => ({
  ok: true,
  value: { news: { attached, isNew } },
});

describe('many parts in a packet', () => {
  it('come whole to who reads it, more than a round of parts too', async () => {
    const [a, b] = [aComputer(), aComputer()];
    const large = aPhoto(1, 9 * partBytes + 5);
    const small = aPhoto(2, 300);
    const hashOfLarge = a.attach(randomUUID(), large);
    const hashOfSmall = a.attach(randomUUID(), small);
    const packet = await packetOf(a);

    expect(await taking(b, packet)).toMatchObject(took(2));
    expect(b.shelf.get(hashOfLarge)?.equals(large)).toBe(true);
    expect(b.shelf.get(hashOfSmall)?.equals(small)).toBe(true);
    expect(await taking(b, packet)).toMatchObject(took(0, false));
    const report = await examine(packetRemote(filesIn(packet)), null);
    expect(report).toMatchObject({ verdict: 'sound', findings: [] });
  });
});
