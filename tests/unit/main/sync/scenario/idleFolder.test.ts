import { describe, expect, it } from 'vitest';
import { filled } from './filled.ts';
import { publishBase } from './publishBase.ts';
import { recordId } from '../samples.ts';

const hour = 60 * 60_000;

describe('a folder in which nobody changes anything', () => {
  it('is written in no more, once the base of a colleague holds it all', async () => {
    const { office, a, b } = await filled('an idle folder');
    await publishBase(office, b);
    await office.rounds(60, hour);
    const before = [a, b].map(({ remote }) => ({ ...remote.calls }));

    await office.rounds(60, hour);

    const after = [a, b].map(({ remote }) => ({ ...remote.calls }));
    expect(after.map(({ put }) => put)).toEqual(before.map(({ put }) => put));
    expect(after.map(({ delete: gone }) => gone)).toEqual(before.map(({ delete: gone }) => gone));
  });

  it('is not written in by who only reads, however many bases a colleague writes', async () => {
    const { office, a, b } = await filled('an idle reader');
    await publishBase(office, b);
    await office.rounds(60, hour);
    const before = a.remote.calls.put;

    for (let base = 1; base <= 4; base += 1) {
      b.shared.set(recordId(1), 'title', `Brug, voor de ${String(base)}e keer`);
      await office.rounds(2, hour);
      await publishBase(office, b);
      const bases = office.cloud.paths().filter((path) => path.endsWith('.man'));
      for (const old of bases.sort().slice(0, -2)) office.cloud.remove(old);
      await office.rounds(30, hour);
    }

    expect(a.remote.calls.put).toBe(before);
  });
});
