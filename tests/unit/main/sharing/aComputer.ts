import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { onTestFinished } from 'vitest';
import type { ChildProcess, Wire } from '../../../../main/process/childProcess.ts';
import type { Keychain } from '../../../../main/sharing/keychain.ts';
import { createSharing } from '../../../../main/sharing/sharing.ts';
import type { SharingPlace, TeamOfStore } from '../../../../main/sharing/place.ts';
import type { Sharing } from '../../../../main/sharing/port.ts';
import type { SharedStore } from '../../../../main/store/shared/sharedStore.ts';
import { createDuplex } from '../../../../main/sync/duplex.ts';
import { stateFact } from '../../../../main/sync/messages.ts';
import { createService } from '../../../../main/sync/service.ts';
import { answersOfService, sharedOverWire } from '../../../../main/sync/sharedCodec.ts';
import type { SharingState } from '../../../../shared/ipc/sharing.ts';
import { aFolder } from '../store/disk/profileFolder.ts';
import { aStore, anId } from '../store/aStore.ts';
import { realClock } from '../sync/realClock.ts';
import { seededRng } from '../sync/seededRng.ts';

const wireOf = (port: MessagePort): Wire => ({
  send: (message) => {
    port.postMessage(message);
  },
  receive: (listener) => {
    port.on('message', listener);
  },
});

/** scrypt at its usual cost takes longer than everything else in these tests together. */
const cheapCost = 2 ** 14;

/** The sharing process' own program over a real message port, without a process around it. */
const aProcess = (seed: number) => {
  let fall: () => void = () => undefined;
  const start = (): ChildProcess => {
    const { port1, port2 } = new MessageChannel();
    const duplex = createDuplex(wireOf(port2), {
      answers: answersOfService(() => service),
      onTold: () => undefined,
      onError: (_name, error) => {
        throw error;
      },
    });
    const service = createService({
      shared: sharedOverWire(duplex, () => () => undefined),
      clock: realClock,
      rng: seededRng(seed),
      cost: cheapCost,
      onState: (state) => {
        duplex.tell(stateFact, state);
      },
      onStuck: () => undefined,
      onError: (error) => {
        throw error;
      },
    });
    const exits: (() => void)[] = [];
    fall = () => {
      void service.stop(null);
      port1.close();
      for (const exit of exits) exit();
    };
    return {
      ...wireOf(port1),
      onExit: (listener) => exits.push(listener),
      kill: () => {
        fall();
      },
    };
  };
  return {
    start,
    fall: () => {
      fall();
    },
  };
};

/** Locks by turning words round: enough to see that the file holds no key as it is. */
const keychain: Keychain = {
  lock: (words) => Promise.resolve(Buffer.from(words).reverse().toString('base64')),
  unlock: (locked) => Promise.resolve(Buffer.from(locked, 'base64').reverse().toString()),
};
export const noKeychain: Keychain = {
  lock: () => Promise.resolve(null),
  unlock: () => Promise.resolve(null),
};

/** The memo of the shared store can be made unreadable, at once or as soon as it is written again. */
const breakable = (shared: SharedStore) => {
  let breaks: 'never' | 'when-written' | 'now' = 'never';
  const readMemo = shared.readMemo.bind(shared);
  const writeMemo = shared.writeMemo.bind(shared);
  shared.readMemo = () => (breaks === 'now' ? Promise.reject(new Error('no memo')) : readMemo());
  shared.writeMemo = async (part) => {
    const written = await writeMemo(part);
    if (breaks === 'when-written') breaks = 'now';
    return written;
  };
  return {
    isBroken: () => breaks === 'now',
    breakMemo: (when: 'when-written' | 'now') => {
      breaks = when;
    },
  };
};

export const aComputer = async (given: string, seed: number, keys = keychain) => {
  const kept = await aStore();
  let folder = given;
  let place: SharingPlace | null = null;
  let team: TeamOfStore | null = null;
  const states: SharingState[] = [];
  const child = aProcess(seed);
  const shared = kept.store.shared('test');
  const { breakMemo, isBroken } = breakable(shared);
  const errors: string[] = [];
  const make = (): Sharing =>
    createSharing({
      shared,
      file: {
        get: () => place,
        team: () => team,
        set: (next, nextTeam) => {
          place = next;
          team = nextTeam;
          return Promise.resolve();
        },
      },
      keychain: keys,
      startProcess: child.start,
      chooseFolder: () => Promise.resolve(folder),
      introduce: () => Promise.resolve(),
      onChange: (state) => states.push(state),
      onFailure: ({ name, where }) => {
        throw new Error(`${name} ${where}`);
      },
      holdings: () => kept.store.holdings(),
      authorOf: (actor) => kept.store.authorOf(actor),
      now: Date.now,
      silent: (today, strangers) => kept.store.computers.givenUp(today, strangers),
      onRetired: async (device) => {
        await kept.store.computers.leaveOut(device);
      },
      onError: (name, error) => {
        errors.push(name);
        if (!isBroken()) throw new Error(name, { cause: error });
      },
    });
  let sharing = make();
  onTestFinished(() => sharing.close(0));
  return {
    kept,
    states,
    errors,
    breakMemo,
    child,
    place: () => place,
    get sharing() {
      return sharing;
    },
    begin: async (passphrase: string | null) => {
      const chosen = await sharing.choose();
      const found = chosen?.found;
      const workspace = found?.kind === 'ours' ? (found.workspaces[0]?.workspace ?? null) : null;
      return sharing.begin({ workspace, passphrase, takeAlong: null });
    },
    /** Takes part in another folder than before. */
    moveTo: (next: string) => {
      folder = next;
    },
    forgetTeam: () => {
      team = null;
    },
    restart: async () => {
      await sharing.close(0);
      sharing = make();
      await sharing.start();
    },
  };
};

export const sharedFolder = async (): Promise<string> => {
  const folder = join(await aFolder(), 'gedeeld');
  await mkdir(folder);
  return folder;
};

export const aVillage = (name: string) => {
  const id = anId();
  return { id, edit: { op: 'create' as const, kind: 'village', id, values: { name } } };
};
