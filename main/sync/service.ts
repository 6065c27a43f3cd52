import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { measureFolder, sizesAt } from './folder/measure.ts';
import { createPackets } from './packet/packets.ts';
import type { SharedPlace } from './packet/packets.ts';
import type { Clock, Rng } from './ports.ts';
import type { PacketOrder, SyncRequests } from './messages.ts';
import type { VetTexts } from './parts.ts';
import type { Shared } from './port.ts';
import { placeWithin, remoteAt } from './remote/remoteAt.ts';
import type { RemotePlace } from './remote/remoteAt.ts';
import type { Remote } from './remote/remote.ts';
import { createSharer } from './sharer.ts';
import type { Sharer } from './sharer.ts';
import type { SharerState } from './sharerState.ts';
import { vetUpdate } from './texts/vetUpdate.ts';
import { inspectFolder } from './inspectFolder.ts';
import { createWorkspace, openWorkspace } from './workspace.ts';
import type { OpenedWorkspace, OpenError } from './workspace.ts';

interface Parts {
  readonly shared: Shared;
  readonly clock: Clock;
  readonly rng: Rng;
  /** What a guess of a passphrase costs; less than usual in tests only. */
  readonly cost?: number;
  /** Where foreign edits of texts are tried; in this thread when it is left out. */
  readonly vetTexts?: VetTexts;
  /** A round of sharing broke off. */
  readonly onError: (error: unknown) => void;
  readonly onState: (state: SharerState) => void;
  /** A call to the folder was given up; it may still hold a thread. */
  readonly onStuck: () => void;
}

/** A server serves many; what is written here goes out at once all the same. */
const serverEveryMs = 20_000;

interface Run {
  readonly sharer: Sharer;
  readonly done: Promise<void>;
  readonly end: AbortController;
}

/** The sharing process without its process: answers what main asks. */
export const createService = (parts: Parts): SyncRequests => {
  const { shared, clock, rng, cost, vetTexts, onError, onState, onStuck } = parts;
  let run: Run | null = null;
  const remoteOf = (at: RemotePlace): Remote => remoteAt(at, clock, onStuck);
  const today = (): string => new Date(clock.now()).toISOString().slice(0, 10);

  const packets = createPackets({
    shared,
    clock,
    rng,
    vetTexts: vetTexts ?? ((updates) => Promise.resolve(updates.every(vetUpdate))),
  });
  const placeOf = (shares: PacketOrder['shares']): SharedPlace | null =>
    shares === null ? null : { ...shares, remote: shares.at === null ? null : remoteOf(shares.at) };

  /** While its folder is at hand: packets may be made where it is not. */
  const met = async (
    at: RemotePlace,
    opened: Result<OpenedWorkspace, OpenError>,
  ): Promise<Result<OpenedWorkspace, OpenError>> => {
    if (opened.ok) {
      const { root, ...team } = opened.value;
      await packets.meet({ ...team, remote: remoteOf(placeWithin(at, root)) });
    }
    return opened;
  };

  const stop = async (): Promise<null> => {
    const ending = run;
    run = null;
    ending?.end.abort();
    await ending?.done;
    return null;
  };

  return {
    inspect: ({ at }) => inspectFolder(remoteOf(at)),
    create: async ({ at, passphrase }) =>
      met(at, await createWorkspace(remoteOf(at), { passphrase, today: today(), rng, cost })),
    open: async ({ at, workspace, passphrase }) =>
      met(at, await openWorkspace(remoteOf(at), workspace, passphrase)),
    run: async ({ at, workspace, isLocked, keys }) => {
      await stop();
      const sharer = createSharer({
        remote: remoteOf(at),
        shared,
        clock,
        rng,
        workspace,
        keys: isLocked ? keys : null,
        onError,
        ...(at.kind === 'webdav' && { everyMs: serverEveryMs }),
        ...(vetTexts === undefined ? {} : { vetTexts }),
      });
      let latest: SharerState | null = null;
      sharer.onState((state) => {
        latest = state;
        onState(state);
        packets.meetComputers(state.computers).then((isNews) => {
          // Again, for who is a stranger is told along with it; as it stands by now.
          if (isNews && latest !== null && run?.sharer === sharer) onState(latest);
        }, onError);
      });
      const end = new AbortController();
      run = { sharer, end, done: sharer.run(end.signal) };
      return null;
    },
    now: async () => {
      await run?.sharer.syncNow();
      return null;
    },
    approve: async ({ key, as }) => {
      run?.sharer.approve(key, as);
      await run?.sharer.syncNow();
      return null;
    },
    retire: async ({ device }) =>
      run === null ? err({ kind: 'not-reachable' }) : run.sharer.retire(device),
    measure: ({ at }) => measureFolder(remoteOf(at), sizesAt(at)),
    stop,
    writePacket: ({ shares, ...ask }) => packets.write({ ...ask, place: placeOf(shares) }),
    readPacket: ({ shares, ...ask }) => packets.read({ ...ask, place: placeOf(shares) }),
  };
};
