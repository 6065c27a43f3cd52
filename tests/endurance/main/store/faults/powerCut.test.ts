import { describe, expect, it } from 'vitest';
import { PowerCut, PowerCutFs } from '../../../../unit/main/store/faults/powerCutFs.ts';
import type { Luck } from '../../../../unit/main/store/faults/powerCutFs.ts';
import { openSmallStore } from '../../../../unit/main/store/faults/smallStore.ts';

/** A fixed order of luck, so that a failure can be run again. */
const seeded = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
};

/** What each cut leaves, told by the number of the cut. */
const lucks: readonly (readonly [string, (cut: number) => Luck])[] = [
  ['nothing', () => 'nothing'],
  ['names only', () => 'names-only'],
  ['everything', () => 'everything'],
  ['some, by seed 1', (cut) => seeded(cut * 7919 + 1)],
  ['some, by seed 2', (cut) => seeded(cut * 7919 + 2)],
  ['some, by seed 3', (cut) => seeded(cut * 7919 + 3)],
];

/** Three runs of writing and checkpoints on one disk; gives what was acknowledged. */
const work = async (fs: PowerCutFs, runs = ['a', 'b', 'c']): Promise<readonly string[]> => {
  const kept: string[] = [];
  try {
    for (const run of runs) {
      const store = await openSmallStore('/profiel', fs);
      for (const n of [1, 2, 3, 4, 5]) {
        const word = `${run}${String(n)}`;
        if (await store.write(word)) kept.push(word);
        if (n % 2 === 0) await store.checkpoint();
      }
      await store.disk.close();
    }
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  return kept;
};

describe.each(lucks)('a power cut that leaves of unsynced changes: %s', (_name, luck) => {
  it('takes nothing that was acknowledged, whenever it comes', async () => {
    const uncut = new PowerCutFs();
    await work(uncut);

    for (let after = 1; after <= uncut.calls; after += 1) {
      const fs = new PowerCutFs(after);
      const kept = await work(fs);

      const store = await openSmallStore('/profiel', fs.afterwards(luck(after)));

      const found = store.words();
      const extra = found.filter((word) => !kept.includes(word));
      expect({ after, found: found.slice(0, kept.length) }).toEqual({ after, found: kept });
      expect(extra.length).toBeLessThanOrEqual(1);
      expect(await store.write('later')).toBe(true);
      expect(await store.checkpoint()).toBe(true);
    }
  });

  it('takes nothing either when it comes twice, also while the first is being repaired', async () => {
    const uncut = new PowerCutFs();
    await work(uncut);

    for (let after = 5; after <= uncut.calls; after += 11) {
      const first = new PowerCutFs(after);
      const kept = await work(first);
      for (let again = 1; again < 60; again += 3) {
        const second = first.afterwards(luck(after), again);
        const later = await work(second, ['d', 'e']);

        const store = await openSmallStore('/profiel', second.afterwards(luck(again)));

        const found = store.words();
        const expected = [...kept, ...later];
        expect({
          after,
          again,
          missing: expected.filter((word) => !found.includes(word)),
        }).toEqual({ after, again, missing: [] });
        expect(new Set(found).size).toBe(found.length);
      }
    }
  });
});
