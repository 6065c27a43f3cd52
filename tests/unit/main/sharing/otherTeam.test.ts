import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { areaSeed } from '../../../../shared/domain/seed/areas.ts';
import { aFolder } from '../store/disk/profileFolder.ts';
import { creating } from '../store/aStore.ts';
import { aComputer, sharedFolder } from './aComputer.ts';

const passphrase = 'brug beek bord bakker boot baan';
const values = { title: 'Buurttuin' };

/** Gives the id of the lesson. */
const sharing = async (one: Awaited<ReturnType<typeof aComputer>>): Promise<string> => {
  const edit = creating('lesson', values);
  await one.kept.write([edit], 'create');
  const id = 'id' in edit ? edit.id : '';
  const shared = await one.kept.store.publish('lesson', id, []);
  if (!shared.ok) throw new Error(shared.error.kind);
  await one.sharing.now();
  return id;
};

/** One who shared a lesson with a colleague, who shared one too; and then left. */
const whoLeft = async (seed: number) => {
  const folder = await sharedFolder();
  const one = await aComputer(folder, seed);
  const colleague = await aComputer(folder, seed + 1);
  await one.begin(passphrase);
  await colleague.begin(passphrase);
  await sharing(one);
  await sharing(colleague);
  await one.sharing.now();
  const team = one.place()?.workspace ?? '';
  await one.sharing.leave();
  return { folder, one, team };
};

it('gives another team nothing of the one before, and makes nothing in its folder', async () => {
  const { one, team } = await whoLeft(60);
  const other = await sharedFolder();
  one.moveTo(other);

  const begun = await one.begin(null);

  expect(begun).toEqual({
    ok: false,
    error: {
      kind: 'other-team',
      team,
      wasLocked: true,
      holds: expect.objectContaining({ cards: 2, theirs: 1 }) as unknown,
    },
  });
  expect(one.place()).toBeNull();
  expect(await readdir(other)).toEqual([]);
});

it('says so too where the other team is there already, also after a restart', async () => {
  const { one } = await whoLeft(62);
  const elsewhere = await sharedFolder();
  const stranger = await aComputer(elsewhere, 64);
  await stranger.begin(null);
  await one.restart();
  one.moveTo(elsewhere);

  expect(await one.begin(null)).toMatchObject({ ok: false, error: { kind: 'other-team' } });
  await stranger.sharing.now();
  expect(await stranger.kept.store.list('lesson')).toEqual([]);
});

it('takes part again in the same team without a question', async () => {
  const { one } = await whoLeft(65);

  expect(await one.begin(passphrase)).toEqual({ ok: true, value: null });
});

it('takes everything along when the person said yes to that team, and to no other', async () => {
  const { one, team } = await whoLeft(67);
  one.moveTo(await sharedFolder());
  await one.sharing.choose();
  const ask = { workspace: null, passphrase: null };

  const wrong = await one.sharing.begin({ ...ask, takeAlong: 'f'.repeat(32) });
  const right = await one.sharing.begin({ ...ask, takeAlong: team });

  expect(wrong).toMatchObject({ ok: false, error: { kind: 'other-team' } });
  expect(right).toEqual({ ok: true, value: null });
  await one.sharing.leave();
  const again = await one.begin(null);
  expect(again).toEqual({ ok: true, value: null });
});

it('knows the team of who left before teams were remembered', async () => {
  const { one, team } = await whoLeft(69);
  one.forgetTeam();
  one.moveTo(await sharedFolder());

  expect(await one.begin(null)).toMatchObject({ error: { kind: 'other-team', team } });
});

it('asks nothing when nothing was shared yet', async () => {
  const folder = await sharedFolder();
  const [one, colleague] = [await aComputer(folder, 71), await aComputer(folder, 72)];
  for (const { kept } of [one, colleague]) {
    await kept.write([...areaSeed()], 'create');
    // Two computers that each have the shipped places, and not made at one moment.
    kept.pass(60_000);
  }
  await one.begin(null);
  await colleague.begin(null);
  await colleague.sharing.now();
  await one.sharing.now();
  await one.sharing.leave();
  one.moveTo(await sharedFolder());

  expect(await one.begin(null)).toEqual({ ok: true, value: null });
  // Nobody writes any more in the folders that go away.
  for (const { sharing: ending } of [one, colleague]) await ending.leave();
});

it('asks for what was taken back too: its words still lie in the files', async () => {
  const one = await aComputer(await sharedFolder(), 73);
  await one.begin(null);
  const id = await sharing(one);
  const back = await one.kept.store.withdraw('lesson', id);
  expect(back).toMatchObject({ ok: true });
  await one.sharing.leave();
  one.moveTo(await sharedFolder());

  expect(await one.begin(null)).toMatchObject({
    error: { kind: 'other-team', holds: { cards: 0, gone: 1 } },
  });
});

it('asks for a shipped village in which somebody wrote', async () => {
  const one = await aComputer(await sharedFolder(), 74);
  await one.kept.write([...areaSeed()], 'create');
  await one.begin(null);
  const [village] = await one.kept.store.list('village');
  const at = { kind: 'village', id: village?.id ?? '', field: 'name' };
  await one.kept.write([{ op: 'set', ...at, value: 'Dorp van Jan' }]);
  await one.sharing.leave();
  one.moveTo(await sharedFolder());

  expect(await one.begin(null)).toMatchObject({
    error: { kind: 'other-team', holds: { cards: 0, others: 1 } },
  });
});

it('lets no packet of another team in after a team was left, so that none goes back with it', async () => {
  const one = await aComputer(await sharedFolder(), 75);
  await one.begin(null);
  await one.sharing.leave();
  const stranger = await aComputer(await sharedFolder(), 76);
  await stranger.begin(passphrase);
  await sharing(stranger);
  const path = join(await aFolder(), 'vreemd.pakketje');
  await stranger.sharing.packets.write({ path, passphrase: null });

  const read = await one.sharing.packets.read({
    ...{ path, passphrase, mayRemove: false },
    takeOver: null,
  });

  expect(read).toMatchObject({ ok: false, error: { kind: 'other-team', losesLock: true } });
  expect(await one.kept.store.list('lesson')).toEqual([]);
});

it('takes in the packet of another team after a yes, and asks before the own team gets it', async () => {
  const folder = await sharedFolder();
  const one = await aComputer(folder, 80);
  await one.begin(null);
  await sharing(one);
  await one.sharing.leave();
  const stranger = await aComputer(await sharedFolder(), 81);
  await stranger.begin(passphrase);
  await stranger.kept.store.computers.introduce({ name: 'Vera', areaId: null, app: '1.0' });
  await sharing(stranger);
  const path = join(await aFolder(), 'vreemd.pakketje');
  await stranger.sharing.packets.write({ path, passphrase: null });
  const team = stranger.place()?.workspace ?? '';
  const ask = { path, passphrase, mayRemove: false };

  const asked = await one.sharing.packets.read({ ...ask, takeOver: null });
  const taken = await one.sharing.packets.read({ ...ask, takeOver: team });

  const about = { kind: 'other-team', team, names: ['Vera'], cards: 1, losesLock: true };
  expect(asked).toMatchObject({ ok: false, error: about });
  expect(taken).toMatchObject({ ok: true, value: { byKind: { lesson: 1 } } });
  expect(await one.kept.store.list('lesson')).toHaveLength(2);
  // Who erases something here does not wait for a computer that never comes.
  const devices = await one.kept.store.list('device');
  const theirs = devices.find(({ values }) => values['name'] === 'Vera');
  expect(one.sharing.state().strangers).toEqual([theirs?.values['deviceId']]);
  expect(theirs?.values['leftOn']).toBeNull();
  expect(await one.begin(null)).toMatchObject({ error: { kind: 'other-team', team } });
  for (const { sharing: ending } of [one, stranger]) await ending.leave();
});

it('asks for the words of a packet that came before this was refused', async () => {
  const { one } = await whoLeft(77);
  const stranger = await aComputer(await sharedFolder(), 79);
  await stranger.begin(null);
  const workspace = stranger.place()?.workspace ?? '';
  const memo = await stranger.kept.store.shared('test').readMemo();
  await one.kept.store.shared('test').writeMemo(Object.fromEntries(Object.entries(memo ?? {})));

  expect(await one.begin(passphrase)).toMatchObject({
    error: { kind: 'other-team', team: workspace, wasLocked: false },
  });
});
