import { join } from 'node:path';
import { expect, it } from 'vitest';
import { device } from '../../../../shared/domain/device.ts';
import { readRecord } from '../../../../shared/domain/entity.ts';
import type { Erasure } from '../../../../shared/domain/erasure.ts';
import { erasureProgress } from '../../../../shared/domain/erasureProgress.ts';
import { aFolder } from '../store/disk/profileFolder.ts';
import { creating } from '../store/aStore.ts';
import { aComputer, sharedFolder } from './aComputer.ts';

type Computer = Awaited<ReturnType<typeof aComputer>>;

const introduce = async (one: Computer, name: string): Promise<void> => {
  const said = { name, areaId: null, app: '1.0' };
  expect(await one.kept.store.computers.introduce(said)).toMatchObject({ ok: true });
};

const joins = async (folder: string, seed: number, name: string): Promise<Computer> => {
  const one = await aComputer(folder, seed);
  await one.begin(null);
  await introduce(one, name);
  await one.sharing.now();
  return one;
};

/** Two who share a folder, and each a name. */
const aTeam = async (seed: number, [first, second]: readonly [string, string]) => {
  const folder = await sharedFolder();
  const one = await joins(folder, seed, first);
  const colleague = await joins(folder, seed + 1, second);
  const edit = creating('lesson', { title: 'Buurttuin' });
  await one.kept.write([edit], 'create');
  const shared = await one.kept.store.publish('lesson', 'id' in edit ? edit.id : '', []);
  expect(shared).toMatchObject({ ok: true });
  await one.sharing.now();
  return { folder, one, colleague };
};

/** Reads the packet of another; gives what it asked first. */
const takes = async (to: Computer, from: Computer) => {
  const path = join(await aFolder(), 'team.pakketje');
  expect(await from.sharing.packets.write({ path, passphrase: null })).toMatchObject({ ok: true });
  const ask = { path, passphrase: null, mayRemove: false };
  const asked = await to.sharing.packets.read({ ...ask, takeOver: null });
  const team = from.place()?.workspace ?? '';
  expect(await to.sharing.packets.read({ ...ask, takeOver: team })).toMatchObject({ ok: true });
  return asked;
};

const devicesOf = async ({ kept }: Computer) =>
  (await kept.store.list('device')).map((raw) => readRecord(device, raw));

const somethingErased: Erasure = {
  ...{ kind: 'erasure', id: 'e', authorId: '', createdAt: '', updatedAt: '', deviceId: '' },
  ...{ of: 'lesson', on: '2026-12-01', marks: ['0123456789abcdef'] },
};

/** By name: whom somebody who erases something here waits for. */
const waitsFor = async (one: Computer): Promise<readonly string[]> => {
  const { strangers } = one.sharing.state();
  const [only] = erasureProgress([somethingErased], await devicesOf(one), strangers);
  return (only?.waiting ?? []).map(({ name }) => name).sort();
};

const leave = async (...all: readonly Computer[]): Promise<void> => {
  for (const { sharing } of all) await sharing.leave();
};

it('waits for the own team alone, however often two teams take each other’s packets', async () => {
  const ours = await aTeam(100, ['Anna', 'Bert']);
  const theirs = await aTeam(110, ['Vera', 'Wim']);
  const all = [ours.one, ours.colleague, theirs.one, theirs.colleague];
  for (let round = 0; round < 2; round += 1) {
    await takes(ours.one, theirs.one);
    await takes(theirs.one, ours.one);
    await introduce(ours.one, 'Anna');
    await introduce(theirs.one, 'Vera');
    for (const { sharing } of [...all, ...all]) await sharing.now();

    expect(await waitsFor(ours.one)).toEqual(['Anna', 'Bert']);
    expect(await waitsFor(theirs.one)).toEqual(['Vera', 'Wim']);
    for (const one of all) {
      expect((await devicesOf(one)).flatMap(({ leftOn }) => leftOn ?? [])).toEqual([]);
    }
  }
  await ours.one.restart();
  expect(await waitsFor(ours.one)).toEqual(['Anna', 'Bert']);
  await leave(...all);
});

it('leaves out who comes later in another team, and asks nobody about themselves', async () => {
  const ours = await aTeam(120, ['Anna', 'Bert']);
  const theirs = await aTeam(130, ['Vera', 'Wim']);
  await takes(ours.one, theirs.one);
  const asked = await takes(theirs.one, ours.one);
  const late = await joins(theirs.folder, 132, 'Xander');
  await theirs.one.sharing.now();

  const again = await takes(ours.one, theirs.one);

  expect(asked).toMatchObject({ error: { names: ['Anna', 'Bert'] } });
  expect(again).toMatchObject({ error: { names: ['Vera', 'Wim', 'Xander'] } });
  expect(await waitsFor(ours.one)).toEqual(['Anna', 'Bert']);
  await leave(ours.one, ours.colleague, theirs.one, theirs.colleague, late);
});

it('waits for a computer as soon as it writes in the folder of the own team', async () => {
  const ours = await aTeam(140, ['Anna', 'Bert']);
  const theirs = await aTeam(150, ['Vera', 'Wim']);
  await takes(ours.one, theirs.one);
  const { one: vera } = theirs;
  await vera.sharing.leave();
  vera.moveTo(ours.folder);
  const chosen = await vera.sharing.choose();
  const found = chosen?.found;
  const workspace = found?.kind === 'ours' ? (found.workspaces[0]?.workspace ?? null) : null;
  const takeAlong = ours.one.sharing.state().team === workspace ? await teamOf(vera) : null;
  expect(await vera.sharing.begin({ workspace, passphrase: null, takeAlong })).toMatchObject({
    ok: true,
  });
  await introduce(vera, 'Vera de Wit');
  await vera.sharing.now();
  await ours.one.sharing.now();

  await expect.poll(() => waitsFor(ours.one)).toEqual(['Anna', 'Bert', 'Vera de Wit']);
  await ours.one.restart();
  expect(await waitsFor(ours.one)).toEqual(['Anna', 'Bert', 'Vera de Wit']);
  await leave(ours.one, ours.colleague, vera, theirs.colleague);
});

it('gives up no computer of another team: nothing waits for it', async () => {
  const ours = await aTeam(160, ['Anna', 'Bert']);
  const theirs = await aTeam(170, ['Vera', 'Wim']);
  await takes(ours.one, theirs.one);
  const [lesson] = await ours.one.kept.store.list('lesson');
  const erased = await ours.one.kept.store.erase([{ kind: 'lesson', id: lesson?.id ?? '' }]);
  expect(erased).toMatchObject({ ok: true });
  const { strangers } = ours.one.sharing.state();
  const names = new Map((await devicesOf(ours.one)).map((one) => [one.deviceId, one.name]));

  const silent = await ours.one.kept.store.computers.givenUp('2027-12-01', strangers);

  expect(silent.map((one) => names.get(one))).toEqual(['Bert']);
  await leave(ours.one, ours.colleague, theirs.one, theirs.colleague);
});

const teamOf = async (one: Computer): Promise<string | null> => {
  const chosen = await one.begin(null);
  return !chosen.ok && chosen.error.kind === 'other-team' ? chosen.error.team : null;
};
