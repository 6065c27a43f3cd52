import type {
  ChosenFolder,
  RetireError,
  BeginError,
  SharingState,
} from '../../shared/ipc/sharing.ts';
import { sharingOff } from '../../shared/ipc/sharing.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { failedFact, stateFact, stuckFact } from '../sync/messages.ts';
import {
  answersOfShared,
  readFailure,
  readState,
  serviceOverWire,
  writtenFact,
} from '../sync/sharedCodec.ts';
import type { Found } from '../sync/inspectFolder.ts';
import type { RemotePlace } from '../sync/remote/remoteAt.ts';
import { parseWebdavAddress } from '../sync/remote/webdavAddress.ts';
import type { SharerState } from '../sync/sharerState.ts';
import type { OpenedWorkspace, OpenError } from '../sync/workspace.ts';
import { createMembership } from './membership.ts';
import { otherTeamIn, strangersOfStore, teamsOfStore } from './otherTeam.ts';
import { folderOfPlace } from './place.ts';
import type { Sharing, SharingParts } from './port.ts';
import { createSharingProcess } from './process.ts';
import { createSteward } from './steward.ts';
import { errorFor, foundFor, seenOf, stateFor } from './sayState.ts';

/** Hung calls to the folder before the process is made anew: Node has four threads for files. */
const stuckLimit = 3;

/** Sharing as main sees it: which folder, in what state, and the process that does the work. */
export const createSharing = (parts: SharingParts): Sharing => {
  const { shared } = parts;
  const membership = createMembership(parts.file, parts.keychain);
  let state: SharingState = sharingOff;
  let chosen: { readonly at: RemotePlace; readonly found: Found } | null = null;
  let stuck = 0;
  /** The day that colleagues last saw this computer. */
  let introducedOn = '';

  const say = (part: Partial<SharingState>): void => {
    state = { ...state, ...part };
    parts.onChange(state);
  };

  const process = createSharingProcess({
    start: parts.startProcess,
    answers: answersOfShared(shared),
    onTold: (name, fact) => {
      if (name === stateFact) onState(readState(fact));
      if (name === stuckFact) onStuck();
      if (name === failedFact) parts.onFailure(readFailure(fact));
    },
    onRestart: () => void run().catch((error: unknown) => parts.onError('restart', error)),
    onError: parts.onError,
  });
  const service = serviceOverWire(process);
  shared.onWritten(() => {
    process.tell(writtenFact, null);
  });

  const onState = (told: SharerState): void => {
    say(stateFor(told, parts.authorOf));
    if (told.folder === 'fine') stewards.look();
    void tryTo('strangers', sayStrangers);
    if (today() === introducedOn) return;
    introduce().catch((error: unknown) => {
      parts.onError('introduce', error);
    });
  };

  const today = (): string => new Date(parts.now()).toISOString().slice(0, 10);

  const introduce = async (): Promise<void> => {
    introducedOn = today();
    await parts.introduce();
  };

  const retire = async (device: string): Promise<Result<null, RetireError>> => {
    const retired = await service.retire({ device });
    if (retired.ok) await parts.onRetired(device);
    return retired;
  };

  const stewards = createSteward({
    today: () => today(),
    silent: async (day) => parts.silent(day, await strangersOfStore({ shared, membership })),
    retire,
    onError: parts.onError,
  });

  const onStuck = (): void => {
    stuck += 1;
    if (stuck < stuckLimit) return;
    stuck = 0;
    process.restart();
  };

  const sayStrangers = async (): Promise<void> => {
    const strangers = await strangersOfStore({ shared, membership });
    if (strangers.join() !== state.strangers.join()) say({ strangers });
  };

  const sayTeam = async (): Promise<void> => {
    say({ hasTeam: (await teamsOfStore({ shared, membership })).length > 0 });
    await sayStrangers();
  };

  /** After work that is done: the word about it comes also when this cannot be read. */
  const tryTo = (name: string, tell: () => Promise<void>): Promise<void> =>
    tell().catch((error: unknown) => {
      parts.onError(name, error);
    });
  const trySayTeam = (): Promise<void> => tryTo('team', sayTeam);

  /** Starts the work for the place that is remembered. */
  const run = async (): Promise<void> => {
    const shares = membership.shares();
    if (shares === null || shares.at === null) return;
    await introduce();
    await service.run({ ...shares, at: shares.at });
  };

  /** Starts with what this computer keeps, or says what it must be told first. */
  const goOn = async (): Promise<void> => {
    const place = membership.place();
    if (place === null) return;
    if (membership.at() === null) {
      say({ ...seenOf(place), phase: 'denied' });
      return;
    }
    if (!(await membership.rememberKeys())) {
      say({ ...seenOf(place), phase: 'locked' });
      return;
    }
    say({ ...seenOf(place), phase: 'starting' });
    await run();
  };

  const look = async (at: RemotePlace): Promise<ChosenFolder> => {
    const found = await service.inspect({ at });
    chosen = { at, found };
    return { path: folderOfPlace(at), found: foundFor(found) };
  };

  const settle = async (
    at: RemotePlace,
    opened: Result<OpenedWorkspace, OpenError>,
  ): Promise<Result<null, BeginError>> => {
    if (!opened.ok) return err(errorFor(opened.error));
    const place = await membership.join(at, opened.value);
    say({ ...sharingOff, ...seenOf(place), phase: 'starting' });
    await tryTo('strangers', sayStrangers);
    await run();
    return ok(null);
  };

  return {
    state: () => state,
    start: async () => {
      await membership.rememberPassword();
      await sayTeam();
      await goOn();
    },
    choose: async () => {
      const folder = await parts.chooseFolder();
      return folder === null ? null : look({ kind: 'folder', folder });
    },
    chooseWebdav: async (text, user) => {
      const parsed = parseWebdavAddress(text);
      if (!parsed.ok) return parsed;
      return ok(await look({ kind: 'webdav', address: parsed.value.href, user }));
    },
    signIn: async (password) => {
      if (await membership.signIn(password)) await goOn();
    },
    begin: async ({ workspace, passphrase, takeAlong }) => {
      if (chosen === null) return err({ kind: 'not-there' });
      const { at } = chosen;
      // Before anything is made or opened: nothing is left of a begin that was not meant.
      const other = await otherTeamIn({ ...parts, membership }, { workspace, takeAlong });
      if (other !== null) return err(other);
      return settle(
        at,
        workspace === null
          ? await service.create({ at, passphrase })
          : await service.open({ at, workspace, passphrase }),
      );
    },
    unlock: async (passphrase) => {
      const place = membership.place();
      const at = membership.at();
      if (place === null || at === null) return err({ kind: 'not-there' });
      return settle(at, await service.open({ at, workspace: place.workspace, passphrase }));
    },
    now: async () => {
      if (membership.place() !== null) await service.now(null);
    },
    introduceAgain: async () => {
      if (membership.place() !== null) await introduce();
    },
    approve: async (key, as) => {
      await service.approve({ key, as });
    },
    retire,
    measure: async () => {
      const at = membership.shares()?.at ?? null;
      return at === null ? null : service.measure({ at });
    },
    leave: async () => {
      // Whatever state the process is in: the person stops.
      await service.stop(null).catch((error: unknown) => {
        parts.onError('stop', error);
      });
      await membership.leave();
      const { hasTeam, strangers } = state;
      state = { ...sharingOff, hasTeam, strangers };
      say({});
    },
    packets: {
      write: async (order) => {
        const written = await service.writePacket({ ...order, shares: membership.shares() });
        await trySayTeam();
        return written;
      },
      read: async (order) => {
        const read = await service.readPacket({ ...order, shares: membership.shares() });
        await trySayTeam();
        return read;
      },
    },
    close: async (waitMs) => {
      if (state.phase === 'fine') await atMost(waitMs, service.now(null));
      process.stop();
    },
  };
};

const atMost = async (ms: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
};
