import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../../main/store/openStore.ts';
import type { Store } from '../../../../main/store/store.ts';
import { examine } from '../../../../main/sync/doctor/examine.ts';
import type { FolderFs } from '../../../../main/sync/remote/folderFs.ts';
import { folderRemote } from '../../../../main/sync/remote/folderRemote.ts';
import { aFolder } from '../../../unit/main/store/disk/profileFolder.ts';
import { PowerCut, PowerCutFs } from '../../../unit/main/store/faults/powerCutFs.ts';
import type { Luck } from '../../../unit/main/store/faults/powerCutFs.ts';
import {
  aSharedFolder,
  namesWrittenIn,
  newcomerTo,
  publishBaseOn,
  sharerOn,
} from '../../../unit/main/sync/realFolder.ts';
import { realClock } from '../../../unit/main/sync/realClock.ts';
import { steppedFs } from '../../../unit/main/sync/remote/steppedFs.ts';

const open = async (folder: string, fs: PowerCutFs): Promise<Store> => {
  const opened = await openStore({ folder, fs });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
};

/** The calls to the folder count with those to the disk: the process dies at either. */
const cutWith = (disk: PowerCutFs, after: number): FolderFs =>
  steppedFs(() => {
    disk.calls += 1;
    return disk.calls > after ? Promise.reject(new PowerCut()) : Promise.resolve();
  });

/** Two starts of the app: edits, a checkpoint, publishing, and a base. Gives what was acknowledged. */
const work = async (
  profile: string,
  folder: string,
  fs: PowerCutFs,
  after = Infinity,
): Promise<readonly string[]> => {
  const kept: string[] = [];
  try {
    for (const run of ['a', 'b']) {
      const store = await open(profile, fs);
      const on = cutWith(fs, after);
      const sharer = sharerOn(folder, store.shared('1'), on);
      for (let n = 0; n < 3; n += 1) {
        const values = { name: `${run}${String(n)}` };
        const edits = [{ op: 'create', kind: 'area', id: randomUUID(), values } as const];
        if ((await store.write({ edits, action: 'create' })).ok) kept.push(values.name);
        if (n === 1) await store.checkpoint();
        await sharer.syncNow();
      }
      if (run === 'b') await publishBaseOn(folder, store.shared('1'), on);
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof PowerCut)) throw error;
  }
  return kept;
};

/** Every third call a run; which ones changes with the run, and a failure says which. */
const stride = 3;
const start = 1 + (Date.now() % stride);

const lucks: readonly (readonly [string, Luck])[] = [
  ['a killed process', 'everything'],
  ['a power cut', 'nothing'],
];

describe.each(lucks)('scenario 01: %s at every call of edit, checkpoint and publish', (_, luck) => {
  it('has every acknowledged edit once, here and in the folder', { timeout: 900_000 }, async () => {
    const base = await aFolder();
    const uncut = new PowerCutFs();
    const all = await work(join(base, 'heel'), await aSharedFolder(), uncut);
    expect(all).toHaveLength(6);

    for (let after = start; after <= uncut.calls; after += stride) {
      const folder = await aSharedFolder();
      // The cut store never lets go of its lock: the next start finds its files under another name.
      const profile = join(base, `voor-${String(after)}`);
      const fs = new PowerCutFs(after);
      const kept = await work(profile, folder, fs, after);
      const left = fs.afterwards(luck);
      const moved = join(base, `na-${String(after)}`);
      if ((await left.list(base)).includes(`voor-${String(after)}`)) {
        await left.rename(profile, moved);
      }

      const store = await open(moved, left);
      const sharer = sharerOn(folder, store.shared('1'));
      await sharer.syncNow();
      await sharer.syncNow();

      const here = (await store.list('area')).map(({ values }) => String(values['name'])).sort();
      const there = namesWrittenIn(await newcomerTo(folder), 'area');
      expect({ after, there }).toEqual({ after, there: here });
      const missing = kept.filter((name) => !here.includes(name));
      const extra = Math.max(0, here.length - kept.length - 1);
      const twice = here.length - new Set(here).size;
      expect({ after, missing, extra, twice }).toEqual({ after, missing: [], extra: 0, twice: 0 });
      const report = await examine(folderRemote(folder, realClock), null);
      expect({ after, verdict: report.verdict }).toEqual({ after, verdict: 'sound' });
      await store.close();
    }
  });
});
