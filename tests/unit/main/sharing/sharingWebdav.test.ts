import { expect, it, onTestFinished } from 'vitest';
import { aUser, davServer } from '../sync/remote/davServer.ts';
import { aComputer, aVillage, noKeychain, sharedFolder } from './aComputer.ts';

const aServer = async (folder: string): Promise<string> => {
  const server = await davServer(folder);
  onTestFinished(server.close);
  return server.address.href;
};

it('shares over a WebDAV address, also with one who has the folder itself', async () => {
  const folder = await sharedFolder();
  const address = await aServer(folder);
  const [one, other] = [await aComputer(folder, 9), await aComputer(folder, 10)];
  const village = aVillage('Wierde aan de lijn');

  const chosen = await one.sharing.chooseWebdav(address, aUser);
  await one.sharing.begin({ workspace: null, passphrase: null, takeAlong: null });
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
  await one.sharing.begin({
    workspace: null,
    passphrase: 'brug beek bord bakker boot baan',
    takeAlong: null,
  });

  await one.restart();
  await one.sharing.now();

  expect(one.sharing.state()).toMatchObject({ phase: 'fine', isLocked: true });
  expect(JSON.stringify(one.place())).not.toContain(aUser.password);
});

it('asks for the password at each start on a computer without a key store', async () => {
  const address = await aServer(await sharedFolder());
  const one = await aComputer('', 12, noKeychain);
  await one.sharing.chooseWebdav(address, aUser);
  await one.sharing.begin({ workspace: null, passphrase: null, takeAlong: null });

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
