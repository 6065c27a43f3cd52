import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../../../main/store/openStore.ts';
import type { SharerState } from '../../../../../main/sync/sharerState.ts';
import { aStore, creating } from '../../store/aStore.ts';
import { MemoryShared } from '../memoryShared.ts';
import { aSharedFolder, namesIn, newcomerTo, sharerOn, trueRng } from '../realFolder.ts';
import { recordId } from '../samples.ts';
import { idle, running } from './runningSharer.ts';

describe('scenario 16: a second instance on one profile', () => {
  it('is refused, and the first one goes on sharing', async () => {
    const folder = await aSharedFolder();
    const first = await aStore();
    await first.write([creating('area', { name: 'A' })], 'create');
    const before = await readdir(first.folder, { recursive: true });

    const second = await openStore({ folder: first.folder });

    expect(second).toEqual({ ok: false, error: { kind: 'in-use' } });
    expect(await readdir(first.folder, { recursive: true })).toEqual(before);
    await first.write([creating('area', { name: 'B' })], 'create');
    await sharerOn(folder, first.store.shared('1')).syncNow();
    await first.restart();
    await first.write([creating('area', { name: 'C' })], 'create');
    await sharerOn(folder, first.store.shared('1')).syncNow();
    expect(namesIn(await newcomerTo(folder), 'area')).toEqual(['A', 'B', 'C']);
  });
});

describe('scenario 23: a share that hangs for two minutes', () => {
  it.each([
    ['listing', 'readdir'],
    ['reading', 'file.read'],
    ['writing', 'file.writeFile'],
    ['renaming', 'rename'],
  ] as const)(
    'keeps no save waiting, says so once, and is well again alone: %s',
    async (_, call) => {
      const folder = await aSharedFolder();
      const colleague = await newcomerTo(folder);
      const one = await aStore();
      const share = running(folder, one.store.shared('1'));
      await share.until(() => share.states.length > 0);

      share.hangAt(call);
      colleague.write([{ op: 'new', k: 'area', r: recordId(9), v: { name: 'van ver' } }]);
      await sharerOn(folder, colleague).syncNow();
      const saved: string[] = [];
      const save = async (): Promise<void> => {
        const name = `A${String(saved.length)}`;
        await one.write([creating('area', { name })], 'create');
        saved.push(name);
      };
      await save();
      await share.until(() => share.counts.hanging > 0);
      // Nothing lets go of the share here: a save that waited for it would never be done.
      for (let at = 0; at < 5; at += 1) {
        await save();
        share.clock.pass(10_000);
      }
      await share.until(() => share.states.at(-1)?.folder === 'unavailable');
      await one.write([creating('area', { name: 'A5' })], 'create');
      saved.push('A5');
      share.letGo();
      const isWell = ({ folder: said, outgoing }: SharerState): boolean =>
        said === 'fine' && outgoing === 0;
      await share.until(() => share.states.slice(-2).every(isWell));
      await share.stop();

      const told = share.states.map((state) => state.folder);
      const changes = told.filter((now, at) => now !== told[at - 1]);
      expect(changes).toEqual(['fine', 'unavailable', 'fine']);
      expect(share.counts.stuck).toBeGreaterThan(0);
      expect(namesIn(await newcomerTo(folder), 'area')).toEqual([...saved, 'van ver'].sort());
      await sharerOn(folder, one.store.shared('1')).syncNow();
      const here = (await one.store.list('area')).map(({ values }) => String(values['name']));
      expect(here.sort()).toEqual([...saved, 'van ver'].sort());
    },
  );
});

describe('scenario 30: a folder in which nothing happens', () => {
  it('costs one listing a poll, and nothing else', async () => {
    const folder = await aSharedFolder();
    const clockless = { now: Date.now };
    const [a, b] = [new MemoryShared(clockless, trueRng), new MemoryShared(clockless, trueRng)];
    for (const [at, each] of [a, b, a, b].entries()) {
      each.create(recordId(at), `Brug ${String(at)}`);
      await sharerOn(folder, each).syncNow();
    }

    const { rounds, calls } = await idle(folder, a, 20);

    expect(new Set(calls)).toEqual(new Set(['readdir']));
    expect(Math.abs(calls.length - rounds)).toBeLessThanOrEqual(1);
  });
});
