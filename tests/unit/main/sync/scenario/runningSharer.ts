import { folderRemote } from '../../../../../main/sync/remote/folderRemote.ts';
import type { Remote } from '../../../../../main/sync/remote/remote.ts';
import { timedRemote } from '../../../../../main/sync/remote/timedRemote.ts';
import { createSharer } from '../../../../../main/sync/sharer.ts';
import type { SharerParts } from '../../../../../main/sync/sharerParts.ts';
import type { SharerState } from '../../../../../main/sync/sharerState.ts';
import type { Shared } from '../../../../../main/sync/port.ts';
import type { MemoryShared } from '../memoryShared.ts';
import { trueRng } from '../realFolder.ts';
import { steppedFs } from '../remote/steppedFs.ts';
import type { FolderCall } from '../remote/steppedFs.ts';
import { workspaceId } from '../samples.ts';
import { SteppedClock } from '../steppedClock.ts';

/** Sharing that runs by itself, on a clock of the test's, with a share that hangs when it is told to. */
export const running = (folder: string, shared: Shared, more: Partial<SharerParts> = {}) => {
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

/** What so many polls in a folder cost in which nothing changes. */
export const idle = async (folder: string, shared: MemoryShared, polls: number) => {
  const share = running(folder, shared, { fullEveryMs: Infinity });
  await share.until(() => share.states.length >= 2);
  share.calls.length = 0;
  const from = share.states.length;
  await share.until(() => share.states.length >= from + polls);
  const rounds = share.states.length - from;
  await share.stop();
  return { rounds, calls: share.calls };
};
