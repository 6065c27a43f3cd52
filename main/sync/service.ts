import type { Clock, Rng } from './ports.ts';
import type { SyncRequests } from './messages.ts';
import type { VetTexts } from './parts.ts';
import type { Shared } from './port.ts';
import { remoteAt } from './remote/remoteAt.ts';
import type { RemotePlace } from './remote/remoteAt.ts';
import type { Remote } from './remote/remote.ts';
import { createSharer } from './sharer.ts';
import type { Sharer, SharerState } from './sharer.ts';
import { createWorkspace, inspectFolder, openWorkspace } from './workspace.ts';

interface Parts {
  readonly shared: Shared;
  readonly clock: Clock;
  readonly rng: Rng;
  /** Where foreign edits of texts are tried; in this thread when it is left out. */
  readonly vetTexts?: VetTexts;
  readonly onState: (state: SharerState) => void;
  /** A call to the folder was given up; it may still hold a thread. */
  readonly onStuck: () => void;
}

interface Run {
  readonly sharer: Sharer;
  readonly done: Promise<void>;
  readonly end: AbortController;
}

/** The sharing process without its process: answers what main asks. */
export const createService = (parts: Parts): SyncRequests => {
  const { shared, clock, rng, vetTexts, onState, onStuck } = parts;
  let run: Run | null = null;
  const remoteOf = (at: RemotePlace): Remote => remoteAt(at, clock, onStuck);
  const today = (): string => new Date(clock.now()).toISOString().slice(0, 10);

  const stop = async (): Promise<null> => {
    const ending = run;
    run = null;
    ending?.end.abort();
    await ending?.done;
    return null;
  };

  return {
    inspect: ({ at }) => inspectFolder(remoteOf(at)),
    create: ({ at, passphrase }) =>
      createWorkspace(remoteOf(at), { passphrase, today: today(), rng }),
    open: ({ at, workspace, passphrase }) => openWorkspace(remoteOf(at), workspace, passphrase),
    run: async ({ at, workspace, isLocked, keys }) => {
      await stop();
      const sharer = createSharer({
        remote: remoteOf(at),
        shared,
        clock,
        rng,
        workspace,
        keys: isLocked ? keys : null,
        ...(vetTexts === undefined ? {} : { vetTexts }),
      });
      sharer.onState(onState);
      const end = new AbortController();
      run = { sharer, end, done: sharer.run(end.signal) };
      return null;
    },
    now: async () => {
      await run?.sharer.syncNow();
      return null;
    },
    stop,
  };
};
