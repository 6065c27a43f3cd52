import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder } from '../../../unit/main/store/disk/profileFolder.ts';
import { bundleChild } from '../../../unit/main/store/faults/child.ts';
import { endure, seededLuck } from './endure.ts';

/** Profiles side by side: starting a process is most of the time. */
const lanes = 4;
/** Changes every run; a failure prints it. */
const seed = Date.now() % 2 ** 31;

let program: Awaited<ReturnType<typeof bundleChild>>;
beforeAll(async () => {
  program = await bundleChild('editor');
});
afterAll(() => program.remove());

const inLanes = async (kills: number, scenario: string): Promise<void> => {
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      const kept = await endure({
        ...{ program: program.path, scenario, folder: await aFolder() },
        // One start more than kills, to look back on the last.
        kills: kills / lanes + 1,
        random: seededLuck(seed + lane * 1000),
        check: ({ found, report }, keptSoFar, n) => {
          const there = new Set(found);
          const missing = keptSoFar.filter((token) => !there.has(token));
          const twice = found.length - there.size;
          expect({ lane, n, missing, twice, report }).toEqual({
            ...{ lane, n, missing: [], twice: 0 },
            report: { mended: 0, setAside: 0, readOnly: null },
          });
        },
      });
      expect(kept.length).toBeGreaterThan(kills / lanes);
    }),
  );
};

describe(
  `a process that is killed while it edits (seed ${String(seed)})`,
  { timeout: 900_000 },
  () => {
    it('keeps every frame that the disk acknowledged, in 40 kills', () => inLanes(40, 'edit'));

    it('keeps every edit that the store acknowledged exactly once, in 200 kills', () =>
      inLanes(200, 'edit-store'));
  },
);
