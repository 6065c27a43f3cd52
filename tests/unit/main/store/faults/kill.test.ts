import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder } from '../disk/profileFolder.ts';
import { bundleChild, startChild } from './child.ts';
import { openSmallStore } from './smallStore.ts';

const kills = 200;
/** Profiles side by side: starting a process is most of the time. */
const lanes = 4;
/** Changes every run; a failure prints it. */
const seed = Date.now() % 2 ** 31;

let program: Awaited<ReturnType<typeof bundleChild>>;
beforeAll(async () => {
  program = await bundleChild('editor');
});
afterAll(() => program.remove());

const random = (n: number): number => ((Math.imul(n + seed, 2654435761) >>> 0) % 1000) / 1000;

/** One profile that is edited, killed and opened again, time after time. */
const endure = async (lane: number): Promise<{ readonly kept: number; readonly extra: number }> => {
  const folder = await aFolder();
  const kept: string[] = [];
  let extra = 0;
  for (let n = 1; n <= kills / lanes; n += 1) {
    const child = startChild(process.execPath, [program.path, 'edit', folder, String(n)]);
    await child.until('opened');
    await setTimeout(random(lane * kills + n) * 50);
    child.process.kill('SIGKILL');
    for (const { what, detail } of await child.told) {
      if (what === 'kept') kept.push(String(detail));
    }

    const store = await openSmallStore(folder);
    await store.disk.close();

    const found = new Set(store.words());
    const missing = kept.filter((word) => !found.has(word));
    const isOnce = store.words().length === found.size;
    const { setAside } = store.disk.report();
    expect({ lane, n, missing, isOnce, setAside }).toEqual({
      lane,
      n,
      missing: [],
      isOnce: true,
      setAside: 0,
    });
    extra = found.size - kept.length;
  }
  return { kept: kept.length, extra };
};

describe(`a process killed ${String(kills)} times while it edits (seed ${String(seed)})`, () => {
  it('keeps every acknowledged edit exactly once', { timeout: 600_000 }, async () => {
    const endured = await Promise.all(Array.from({ length: lanes }, (_, lane) => endure(lane)));

    for (const { kept, extra } of endured) {
      expect(kept).toBeGreaterThan(kills / lanes);
      // Never more than the burst that was under way at each kill.
      expect(extra).toBeLessThanOrEqual((kills / lanes) * 6);
    }
  });
});
