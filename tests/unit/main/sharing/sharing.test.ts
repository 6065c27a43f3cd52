import { join } from 'node:path';
import { expect, it } from 'vitest';
import { aFolder } from '../store/disk/profileFolder.ts';
import { aComputer, aVillage, noKeychain, sharedFolder } from './aComputer.ts';

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

  expect(other.sharing.state()).toMatchObject({ phase: 'off', hasTeam: true });
  expect(await other.kept.values('village', village.id)).toMatchObject({
    name: 'Blijvende Wierde',
  });
});

it('says that it stopped and what became of a packet, also when the memo cannot be read', async () => {
  const one = await aComputer(await sharedFolder(), 14);
  await one.begin(null);
  await one.kept.write([aVillage('Stille Wierde').edit], 'create');
  await one.sharing.leave();
  const before = one.states.length;
  one.breakMemo('when-written');

  const path = join(await aFolder(), 'een.pakketje');
  const written = await one.sharing.packets.write({ path, passphrase: null });
  await one.sharing.leave();

  expect(written).toMatchObject({ ok: true, value: { records: 1 } });
  expect(one.states.slice(before).at(-1)).toMatchObject({ phase: 'off', hasTeam: true });
  expect(one.errors).toEqual(['team']);
});
