import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../../../../main/store/openStore.ts';
import { folderRemote } from '../../../../../main/sync/remote/folderRemote.ts';
import type { Remote } from '../../../../../main/sync/remote/remote.ts';
import { timedRemote } from '../../../../../main/sync/remote/timedRemote.ts';
import { createSharer } from '../../../../../main/sync/sharer.ts';
import type { SharerParts } from '../../../../../main/sync/sharerParts.ts';
import type { SharerState } from '../../../../../main/sync/sharerState.ts';
import type { Shared } from '../../../../../main/sync/port.ts';
import { aStore, creating } from '../../store/aStore.ts';
import { MemoryShared } from '../memoryShared.ts';
import { aSharedFolder, namesIn, newcomerTo, sharerOn, trueRng } from '../realFolder.ts';
import { steppedFs } from '../remote/steppedFs.ts';
import type { FolderCall } from '../remote/steppedFs.ts';
import { aSegment, anEntry, recordId, workspaceId } from '../samples.ts';
import { hotPath } from '../../../../../main/sync/format/names.ts';
import { SteppedClock } from '../steppedClock.ts';

/** Sharing that runs by itself, on a clock of the test's, with a share that hangs when it is told to. */
const running = (folder: string, shared: Shared, more: Partial<SharerParts> = {}) => {
  const clock = new SteppedClock();
  const states: SharerState[] = [];
  const calls: FolderCall[] = [];
  const counts = { stuck: 0, atWork: 0, hanging: 0 };
  let hang: { readonly call: FolderCall; readonly until: Promise<void> } | null = null;
  let letGo = (): void => undefined;
  const fs = steppedFs(async (call) => {
    calls.push(call);
    if (hang?.call !== call) return;
    counts.hanging += 1;
    await hang.until;
    counts.hanging -= 1;
  });
  const onStuck = (): void => {
    counts.stuck += 1;
  };
  const remote = counted(folderRemote(folder, clock, fs), counts);
  const sharer = createSharer({
    ...{ shared, clock, rng: trueRng, workspace: workspaceId, keys: null },
    remote: timedRemote(remote, clock, onStuck),
    ...more,
  });
  sharer.onState((state) => states.push(state));
  const end = new AbortController();
  const done = sharer.run(end.signal);
  return {
    ...{ clock, states, calls, counts },
    until: (isSo: () => boolean) => clock.passUntil(isSo, () => counts.atWork > counts.hanging),
    hangAt: (call: FolderCall) => {
      const until = new Promise<void>((resolve) => {
        letGo = resolve;
      });
      hang = { call, until };
    },
    letGo: () => {
      hang = null;
      letGo();
    },
    stop: async () => {
      end.abort();
      await done;
    },
  };
};

const counted = (remote: Remote, counts: { atWork: number }): Remote => {
  const at = async <T>(work: Promise<T>): Promise<T> => {
    counts.atWork += 1;
    return work.finally(() => {
      counts.atWork -= 1;
    });
  };
  return {
    list: (path) => at(remote.list(path)),
    get: (path, maxBytes) => at(remote.get(path, maxBytes)),
    putIfAbsent: (path, bytes) => at(remote.putIfAbsent(path, bytes)),
    delete: (path) => at(remote.delete(path)),
  };
};

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

/** What so many polls in a folder cost in which nothing changes. */
const idle = async (folder: string, shared: MemoryShared, polls: number) => {
  const share = running(folder, shared, { fullEveryMs: Infinity });
  await share.until(() => share.states.length >= 2);
  share.calls.length = 0;
  const from = share.states.length;
  await share.until(() => share.states.length >= from + polls);
  const rounds = share.states.length - from;
  await share.stop();
  return { rounds, calls: share.calls };
};

/** A busy day of so many computers: each file one change of another record. */
const placeFiles = async (folder: string, computers: number, filesEach: number): Promise<void> => {
  await mkdir(join(folder, 't'));
  for (let computer = 1; computer <= computers; computer += 1) {
    const who = computer.toString(16).padStart(16, '0');
    for (let n = 1; n <= filesEach; n += 1) {
      const id = recordId(computer * 1_000 + n);
      const op = { op: 'new', k: 'lesson', r: id, v: { title: `Brug ${String(n)}` } } as const;
      const entries = [{ ...anEntry(n, [op]), a: who }];
      const { name, bytes } = aSegment({ entries, actor: who, dev: who });
      await writeFile(join(folder, hotPath(name)), bytes);
    }
  }
};

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

  it('costs no more with the 1,800 recent files of 50 computers, each of them read once', async () => {
    const folder = await aSharedFolder();
    await placeFiles(folder, 50, 36);
    const shared = new MemoryShared({ now: Date.now }, trueRng);

    const { rounds, calls } = await idle(folder, shared, 20);

    expect([...shared.state.records.all()]).toHaveLength(1_800);
    expect(new Set(calls)).toEqual(new Set(['readdir']));
    expect(Math.abs(calls.length - rounds)).toBeLessThanOrEqual(1);
  });
});
