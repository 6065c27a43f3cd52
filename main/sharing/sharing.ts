import { join } from 'node:path';
import type { BeginError, ChosenFolder, SharingState } from '../../shared/ipc/sharing.ts';
import { sharingOff } from '../../shared/ipc/sharing.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { EpochKey } from '../sync/crypto/keyFileCodec.ts';
import { stateFact, stuckFact } from '../sync/messages.ts';
import type { Shared } from '../sync/port.ts';
import { answersOfShared, readState, serviceOverWire, writtenFact } from '../sync/sharedCodec.ts';
import type { Found, OpenedWorkspace, OpenError } from '../sync/workspace.ts';
import { keepKeys, keptKeys } from './keptKeysCodec.ts';
import type { Keychain } from './keychain.ts';
import { createSharingProcess } from './process.ts';
import type { ChildProcess } from './process.ts';
import { foundFor, stateFor, troubleOf } from './sayState.ts';

/** Which folder this computer shares, and where that is remembered. */
export interface SharingPlace {
  readonly folder: string;
  /** The workspace's folder within it. */
  readonly root: string;
  readonly workspace: string;
  readonly isLocked: boolean;
  /** Locked by the computer's key store; null when it has none. */
  readonly keptKeys: string | null;
}

export interface PlaceFile {
  readonly get: () => SharingPlace | null;
  readonly set: (place: SharingPlace | null) => Promise<void>;
}

interface Parts {
  readonly shared: Shared;
  readonly file: PlaceFile;
  readonly keychain: Keychain;
  readonly startProcess: () => ChildProcess;
  /** Asks the person for a folder. */
  readonly chooseFolder: () => Promise<string | null>;
  readonly onChange: (state: SharingState) => void;
  readonly onError: (name: string, error: unknown) => void;
}

export interface Sharing {
  /** Goes on where the last run left off. */
  readonly start: () => Promise<void>;
  readonly state: () => SharingState;
  readonly choose: () => Promise<ChosenFolder | null>;
  readonly begin: (
    workspace: string | null,
    passphrase: string | null,
  ) => Promise<Result<null, BeginError>>;
  readonly unlock: (passphrase: string) => Promise<Result<null, BeginError>>;
  readonly now: () => Promise<void>;
  readonly leave: () => Promise<void>;
  /** A last round, as long as it takes within `waitMs`, and the process ends. */
  readonly close: (waitMs: number) => Promise<void>;
}

/** Hung calls to the folder before the process is made anew: Node has four threads for files. */
const stuckLimit = 3;

/** Sharing as main sees it: which folder, in what state, and the process that does the work. */
export const createSharing = (parts: Parts): Sharing => {
  const { shared, file, keychain } = parts;
  let state: SharingState = sharingOff;
  let chosen: { readonly folder: string; readonly found: Found } | null = null;
  let keys: readonly EpochKey[] = [];
  let stuck = 0;

  const say = (part: Partial<SharingState>): void => {
    state = { ...state, ...part };
    parts.onChange(state);
  };

  const process = createSharingProcess({
    start: parts.startProcess,
    answers: answersOfShared(shared),
    onTold: (name, fact) => {
      if (name === stateFact) say(stateFor(readState(fact)));
      if (name === stuckFact) onStuck();
    },
    onRestart: () => void run().catch((error: unknown) => parts.onError('restart', error)),
    onError: parts.onError,
  });
  const service = serviceOverWire(process);
  shared.onWritten(() => {
    process.tell(writtenFact, null);
  });

  const onStuck = (): void => {
    stuck += 1;
    if (stuck < stuckLimit) return;
    stuck = 0;
    process.restart();
  };

  /** Starts the work for the place that is remembered. */
  const run = async (): Promise<void> => {
    const place = file.get();
    if (place === null) return;
    const { root, workspace, isLocked } = place;
    await service.run({ folder: join(place.folder, root), workspace, isLocked, keys });
  };

  const settle = async (
    folder: string,
    opened: Result<OpenedWorkspace, OpenError>,
  ): Promise<Result<null, BeginError>> => {
    if (!opened.ok) return err(errorFor(opened.error));
    const { root, workspace, isLocked } = opened.value;
    keys = opened.value.keys;
    const kept = isLocked ? await keepKeys(keychain, keys) : null;
    await file.set({ folder, root, workspace, isLocked, keptKeys: kept });
    say({ ...sharingOff, phase: 'starting', folder, isLocked });
    await run();
    return ok(null);
  };

  return {
    state: () => state,
    start: async () => {
      const place = file.get();
      if (place === null) return;
      const { folder, isLocked } = place;
      const found = isLocked ? await keptKeys(keychain, place.keptKeys) : [];
      if (found === null) {
        say({ phase: 'locked', folder, isLocked });
        return;
      }
      keys = found;
      say({ phase: 'starting', folder, isLocked });
      await run();
    },
    choose: async () => {
      const folder = await parts.chooseFolder();
      if (folder === null) return null;
      const found = await service.inspect({ folder });
      chosen = { folder, found };
      return { path: folder, found: foundFor(found) };
    },
    begin: async (workspace, passphrase) => {
      if (chosen === null) return err({ kind: 'not-there' });
      const { folder } = chosen;
      return settle(
        folder,
        workspace === null
          ? await service.create({ folder, passphrase })
          : await service.open({ folder, workspace, passphrase }),
      );
    },
    unlock: async (passphrase) => {
      const place = file.get();
      if (place === null) return err({ kind: 'not-there' });
      const { folder, workspace } = place;
      return settle(folder, await service.open({ folder, workspace, passphrase }));
    },
    now: async () => {
      if (file.get() !== null) await service.now(null);
    },
    leave: async () => {
      await service.stop(null);
      await file.set(null);
      keys = [];
      state = sharingOff;
      say({});
    },
    close: async (waitMs) => {
      if (state.phase === 'fine') await atMost(waitMs, service.now(null));
      process.stop();
    },
  };
};

const errorFor = (error: OpenError): BeginError =>
  error.kind === 'cannot-use' ? { kind: error.kind, because: troubleOf(error.error) } : error;

const atMost = async (ms: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  await Promise.race([work.catch(() => undefined), late]);
  clearTimeout(timer);
};
