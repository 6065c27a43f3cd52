import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFs } from '../../../../main/store/disk/nodeFs.ts';
import type { Store } from '../../../../main/store/store.ts';
import { examine } from '../../../../main/sync/doctor/examine.ts';
import { folderRemote } from '../../../../main/sync/remote/folderRemote.ts';
import { aFolder } from '../../../unit/main/store/disk/profileFolder.ts';
import { aStore, anId, creating } from '../../../unit/main/store/aStore.ts';
import { meddledFs, refusal } from '../../../unit/main/store/faults/faultyFs.ts';
import type { Call } from '../../../unit/main/store/faults/faultyFs.ts';
import { realClock } from '../../../unit/main/sync/realClock.ts';
import {
  aSharedFolder,
  namesIn,
  newcomerTo,
  sharerOn,
  sharerOver,
} from '../../../unit/main/sync/realFolder.ts';

const namesOf = async (store: Store): Promise<readonly string[]> =>
  (await store.list('area')).map(({ values }) => String(values['name'])).sort();

const logOf = async (profile: string): Promise<string> => {
  const wal = join(profile, 'shared', 'wal');
  return join(wal, (await readdir(wal)).toSorted().at(-1) ?? '');
};

/** Where the frames of a log start, and where the last one ends. */
const framesIn = (bytes: Buffer): readonly number[] => {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; at += 19 + bytes.readUInt32LE(at + 2)) starts.push(at);
  return [...starts, bytes.length];
};

const areas = ['A', 'B', 'C', 'D', 'E'] as const;

/** A profile as a crash leaves it, with five areas, of which the folder has the first ones. */
const crashed = async (published: number) => {
  const folder = await aSharedFolder();
  const one = await aStore();
  for (const [at, name] of areas.entries()) {
    await one.write([creating('area', { name })], 'create');
    if (at + 1 === published) await sharerOn(folder, one.store.shared('1')).syncNow();
  }
  return { folder, profile: one.folder };
};

/** Copies both, does harm to the profile, and starts the app on what is left. */
const startedOn = async (
  { folder, profile }: { readonly folder: string; readonly profile: string },
  harm: (profile: string) => Promise<void>,
) => {
  const [ours, theirs] = [await aFolder(), await aSharedFolder()];
  await cp(profile, ours, { recursive: true, filter: (from) => !from.endsWith('lock') });
  await cp(folder, theirs, { recursive: true });
  await harm(ours);
  const one = await aStore({ folder: ours });
  const found = { names: await namesOf(one.store), report: one.store.report() };
  await one.write([creating('area', { name: 'later' })], 'create');
  for (let round = 0; round < 2; round += 1) {
    await sharerOn(theirs, one.store.shared('1')).syncNow();
  }
  const here = await namesOf(one.store);
  const there = namesIn(await newcomerTo(theirs), 'area');
  const doctor = await examine(folderRemote(theirs, realClock), null);
  await one.close();
  await Promise.all([ours, theirs].map((path) => rm(path, { recursive: true })));
  return { found, here, there, verdict: doctor.verdict };
};

describe('scenario 02: a torn last frame of the log', { timeout: 600_000 }, () => {
  it.each([
    ['the folder has what it said', 5, [...areas, 'later']],
    ['nobody else has it', 4, ['A', 'B', 'C', 'D', 'later']],
  ])('costs at most that edit, wherever it was torn: %s', async (_how, published, expected) => {
    const made = await crashed(published);
    const bytes = await readFile(await logOf(made.profile));
    const [end = 0, lastStart = 0] = framesIn(bytes).toReversed();

    for (let at = lastStart + 1; at < end; at += at < lastStart + 19 ? 3 : 29) {
      const { found, ...after } = await startedOn(made, async (profile) => {
        await writeFile(await logOf(profile), bytes.subarray(0, at));
      });

      expect({ at, ...found }).toEqual({
        ...{ at, names: ['A', 'B', 'C', 'D'] },
        report: { mended: 0, setAside: 1, readOnly: null },
      });
      expect({ at, ...after }).toEqual({ at, here: expected, there: expected, verdict: 'sound' });
    }
  });
});

describe('scenario 03: a ruined frame in the middle of the log', { timeout: 600_000 }, () => {
  it.each([
    ['the folder has what it said', 5, [...areas, 'later']],
    ['nobody else has it', 2, ['A', 'B', 'D', 'E', 'later']],
  ])('costs at most that edit, and is told of: %s', async (_how, published, expected) => {
    const made = await crashed(published);

    const { found, ...after } = await startedOn(made, async (profile) => {
      const path = await logOf(profile);
      const bytes = await readFile(path);
      const [, , third = 0, fourth = 0] = framesIn(bytes);
      bytes.fill(0x2a, third + 19, fourth);
      await writeFile(path, bytes);
    });

    expect(found.names).toEqual(['A', 'B', 'D', 'E']);
    expect(found.report).toMatchObject({ setAside: 1, readOnly: null });
    expect(after).toEqual({ here: expected, there: expected, verdict: 'sound' });
  });
});

describe('scenario 04: a full disk', { timeout: 600_000 }, () => {
  it.each([
    ['an edit', ['log.append']],
    ['a checkpoint', ['file.write', 'create', 'rename']],
    ['everything', ['log.append', 'file.write', 'create', 'createLog', 'makeFolder', 'rename']],
  ] as const)(
    'refuses or keeps what a person does, and goes on later: %s',
    async (_what, calls) => {
      let isFull = false;
      const full: readonly Call[] = calls;
      const fs = meddledFs(nodeFs, (call) => {
        if (isFull && full.includes(call)) throw refusal('ENOSPC');
        return undefined;
      });
      const folder = await aSharedFolder();
      const one = await aStore({ fs });
      const sharer = sharerOn(folder, one.store.shared('1'));
      const colleague = await newcomerTo(folder);
      const kept: string[] = [];
      for (const [at, name] of [...areas, 'F', 'G'].entries()) {
        isFull = at >= 2 && at < 5;
        const edits = [creating('area', { name })];
        if ((await one.store.write({ edits, action: 'create' })).ok) kept.push(name);
        await one.store.checkpoint();
        // A colleague goes on meanwhile; what cannot be kept here is not called seen.
        colleague.write([{ op: 'new', k: 'area', r: anId(), v: { name: `van ${name}` } }]);
        await sharerOn(folder, colleague).syncNow();
        await sharer.syncNow();
      }

      await sharer.syncNow();
      await one.restart();
      await sharerOn(folder, one.store.shared('1')).syncNow();

      const theirs = [...areas, 'F', 'G'].map((name) => `van ${name}`);
      expect(await namesOf(one.store)).toEqual([...kept, ...theirs].sort());
      expect(namesIn(await newcomerTo(folder), 'area')).toEqual([...kept, ...theirs].sort());
      expect(one.store.report()).toMatchObject({ readOnly: null });
    },
  );

  it('of the shared folder keeps everything here, says so, and goes on later', async () => {
    const folder = await aSharedFolder();
    const one = await aStore();
    let isFull = true;
    const remote = folderRemote(folder, realClock);
    const sharer = sharerOver(
      {
        ...remote,
        putIfAbsent: (path, bytes) =>
          isFull
            ? Promise.resolve({ ok: false, error: { kind: 'full' } })
            : remote.putIfAbsent(path, bytes),
      },
      one.store.shared('1'),
    );
    const states: { folder: string; outgoing: number }[] = [];
    sharer.onState((state) => states.push(state));
    await one.write([creating('area', { name: 'A' })], 'create');

    await sharer.syncNow();
    expect(states.at(-1)).toMatchObject({ folder: 'full', outgoing: 1 });
    isFull = false;
    await sharer.syncNow();

    expect(states.at(-1)).toMatchObject({ folder: 'fine', outgoing: 0 });
    expect(namesIn(await newcomerTo(folder), 'area')).toEqual(['A']);
  });
});
