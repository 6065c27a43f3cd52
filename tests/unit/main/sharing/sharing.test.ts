import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import { afterEach, expect, it } from 'vitest';
import type { ChildProcess } from '../../../../main/sharing/process.ts';
import type { Keychain } from '../../../../main/sharing/keychain.ts';
import { createSharing } from '../../../../main/sharing/sharing.ts';
import type { SharingPlace } from '../../../../main/sharing/place.ts';
import type { Sharing } from '../../../../main/sharing/sharing.ts';
import { createDuplex } from '../../../../main/sync/duplex.ts';
import type { Wire } from '../../../../main/sync/duplex.ts';
import { stateFact } from '../../../../main/sync/messages.ts';
import { createService } from '../../../../main/sync/service.ts';
import { answersOfService, sharedOverWire } from '../../../../main/sync/sharedCodec.ts';
import type { SharingState } from '../../../../shared/ipc/sharing.ts';
import { aFolder } from '../store/disk/profileFolder.ts';
import { aStore, anId } from '../store/aStore.ts';
import { realClock } from '../sync/realClock.ts';
import { aUser, davServer } from '../sync/remote/davServer.ts';
import { seededRng } from '../sync/seededRng.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

const wireOf = (port: MessagePort): Wire => ({
  send: (message) => {
    port.postMessage(message);
  },
  receive: (listener) => {
    port.on('message', listener);
  },
});

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
const noKeychain: Keychain = {
  lock: () => Promise.resolve(null),
  unlock: () => Promise.resolve(null),
};

const aComputer = async (folder: string, seed: number, keys = keychain) => {
  const kept = await aStore();
  let place: SharingPlace | null = null;
  const states: SharingState[] = [];
  const child = aProcess(seed);
  const make = (): Sharing =>
    createSharing({
      shared: kept.store.shared('test'),
      file: {
        get: () => place,
        set: (next) => {
          place = next;
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
      authorOf: (actor) => kept.store.authorOf(actor),
      now: Date.now,
      onError: (name, error) => {
        throw new Error(name, { cause: error });
      },
    });
  let sharing = make();
  closers.push(() => sharing.close(0));
  return {
    kept,
    states,
    child,
    place: () => place,
    get sharing() {
      return sharing;
    },
    begin: async (passphrase: string | null) => {
      const chosen = await sharing.choose();
      const found = chosen?.found;
      const workspace = found?.kind === 'ours' ? (found.workspaces[0]?.workspace ?? null) : null;
      return sharing.begin(workspace, passphrase);
    },
    restart: async () => {
      await sharing.close(0);
      sharing = make();
      await sharing.start();
    },
  };
};

const sharedFolder = async (): Promise<string> => {
  const folder = join(await aFolder(), 'gedeeld');
  await mkdir(folder);
  return folder;
};

const aVillage = (name: string) => {
  const id = anId();
  return { id, edit: { op: 'create' as const, kind: 'village', id, values: { name } } };
};

it('brings what one shares to the other, over a real folder', async () => {
  const folder = await sharedFolder();
  const [one, other] = [await aComputer(folder, 1), await aComputer(folder, 2)];
  await one.begin(null);
  await other.begin(null);
  const village = aVillage('Nieuwe Wierde');

  await one.kept.write([village.edit], 'create');
  await one.sharing.now();
  await other.sharing.now();

  expect(await other.kept.values('village', village.id)).toMatchObject({ name: 'Nieuwe Wierde' });
  expect(one.sharing.state()).toMatchObject({ phase: 'fine', outgoing: 0, folder });
});

it('goes on after its process fell over, with nothing lost', async () => {
  const folder = await sharedFolder();
  const [one, other] = [await aComputer(folder, 3), await aComputer(folder, 4)];
  await one.begin(null);
  await other.begin(null);
  const village = aVillage('Oude Wierde');

  one.child.fall();
  await one.kept.write([village.edit], 'create');
  await expect
    .poll(
      async () => {
        await one.sharing.now().catch(() => undefined);
        await other.sharing.now();
        return other.kept.values('village', village.id);
      },
      { timeout: 20_000 },
    )
    .toMatchObject({ name: 'Oude Wierde' });
});

it('keeps the keys in the key store of the computer, and asks for nothing at the next start', async () => {
  const folder = await sharedFolder();
  const one = await aComputer(folder, 5);
  await one.begin('brug beek bord bakker boot baan');

  await one.restart();

  expect(one.sharing.state()).toMatchObject({ isLocked: true });
  expect(one.sharing.state().phase).not.toBe('locked');
  expect(JSON.stringify(one.place())).not.toContain('brug beek');
});

it('asks for the passphrase at each start on a computer without a key store', async () => {
  const folder = await sharedFolder();
  const one = await aComputer(folder, 6, noKeychain);
  const passphrase = 'brug beek bord bakker boot baan';
  await one.begin(passphrase);

  await one.restart();
  expect(one.sharing.state().phase).toBe('locked');

  const wrong = await one.sharing.unlock('heel andere woorden dan zonet hier');
  const right = await one.sharing.unlock(passphrase);
  expect(wrong).toEqual({ ok: false, error: { kind: 'wrong-passphrase' } });
  expect(right).toEqual({ ok: true, value: null });
});

it('stops when it is told to, and keeps what came in', async () => {
  const folder = await sharedFolder();
  const [one, other] = [await aComputer(folder, 7), await aComputer(folder, 8)];
  await one.begin(null);
  await other.begin(null);
  const village = aVillage('Blijvende Wierde');
  await one.kept.write([village.edit], 'create');
  await one.sharing.now();
  await other.sharing.now();

  await other.sharing.leave();

  expect(other.sharing.state().phase).toBe('off');
  expect(await other.kept.values('village', village.id)).toMatchObject({
    name: 'Blijvende Wierde',
  });
});

const aServer = async (folder: string): Promise<string> => {
  const server = await davServer(folder);
  closers.push(server.close);
  return server.address.href;
};

it('shares over a WebDAV address, also with one who has the folder itself', async () => {
  const folder = await sharedFolder();
  const address = await aServer(folder);
  const [one, other] = [await aComputer(folder, 9), await aComputer(folder, 10)];
  const village = aVillage('Wierde aan de lijn');

  const chosen = await one.sharing.chooseWebdav(address, aUser);
  await one.sharing.begin(null, null);
  await other.begin(null);
  await one.kept.write([village.edit], 'create');
  await one.sharing.now();
  await other.sharing.now();

  expect(chosen).toEqual({ ok: true, value: { path: address, found: { kind: 'empty' } } });
  expect(one.sharing.state()).toMatchObject({ phase: 'fine', folder: address });
  expect(await other.kept.values('village', village.id)).toMatchObject({
    name: 'Wierde aan de lijn',
  });
});

it('keeps the password in the key store of the computer, and goes on at the next start', async () => {
  const address = await aServer(await sharedFolder());
  const one = await aComputer('', 11);
  await one.sharing.chooseWebdav(address, aUser);
  await one.sharing.begin(null, 'brug beek bord bakker boot baan');

  await one.restart();
  await one.sharing.now();

  expect(one.sharing.state()).toMatchObject({ phase: 'fine', isLocked: true });
  expect(JSON.stringify(one.place())).not.toContain(aUser.password);
});

it('asks for the password at each start on a computer without a key store', async () => {
  const address = await aServer(await sharedFolder());
  const one = await aComputer('', 12, noKeychain);
  await one.sharing.chooseWebdav(address, aUser);
  await one.sharing.begin(null, null);

  await one.restart();
  expect(one.sharing.state().phase).toBe('denied');

  await one.sharing.signIn('zomaar iets');
  await one.sharing.now();
  expect(one.sharing.state().phase).toBe('denied');

  await one.sharing.signIn(aUser.password);
  await one.sharing.now();
  expect(one.sharing.state().phase).toBe('fine');
});

it('says of an address what a person can do about it', async () => {
  const address = await aServer(await sharedFolder());
  const one = await aComputer('', 13);
  const look = (at: string, password = aUser.password) =>
    one.sharing.chooseWebdav(at, { ...aUser, password });

  expect(await look('http://cloud.example/map')).toEqual({
    ok: false,
    error: { kind: 'not-secure' },
  });
  expect(await look(address, 'anders')).toMatchObject({
    value: { found: { kind: 'cannot-use', because: 'denied' } },
  });
  expect(await look(`${address}weg/`)).toMatchObject({
    value: { found: { kind: 'cannot-use', because: 'not-found' } },
  });
});
