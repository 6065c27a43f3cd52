import { expect, it } from 'vitest';
import { aComputer, aVillage, sharedFolder } from './aComputer.ts';

const many = 40;

const twoOffices = async (seed: number) => {
  const folder = await sharedFolder();
  const [one, other] = [await aComputer(folder, seed), await aComputer(folder, seed + 1)];
  await one.begin(null);
  await other.begin(null);
  const villages = Array.from({ length: many }, (_, at) => aVillage(`Wierde ${String(at)}`));
  await one.kept.write(
    villages.map(({ edit }) => edit),
    'create',
  );
  await one.sharing.now();
  await other.sharing.now();
  const left = async () => (await other.kept.store.list('village')).length;
  const throwAway = async (from: number, to: number) => {
    for (const { id } of villages.slice(from, to)) {
      await one.kept.write([{ op: 'delete', kind: 'village', id }], 'delete');
      await one.sharing.now();
    }
  };
  return { one, other, left, throwAway };
};

it('asks before a colleague takes a quarter away one by one, each in a file of its own', async () => {
  const { one, other, left, throwAway } = await twoOffices(31);

  await throwAway(0, 10);
  await other.sharing.now();
  const asked = other.sharing.state().held;

  expect(asked).toMatchObject([{ count: 10 }]);
  // Its own poll may have let some through before there were ten.
  expect(await left()).toBeGreaterThan(many - 10);

  await other.sharing.approve(asked[0]?.key ?? '', 'remove');
  await other.sharing.now();
  expect(await left()).toBe(many - 10);
  expect(await one.kept.store.list('village')).toHaveLength(many - 10);
});

it('counts what it let through before, and brings that back too when one keeps it all', async () => {
  const { one, other, left, throwAway } = await twoOffices(33);

  await throwAway(0, 6);
  await other.sharing.now();
  expect(await left()).toBe(many - 6);
  await throwAway(6, 10);
  await other.sharing.now();
  const asked = other.sharing.state().held;
  expect(asked).toMatchObject([{ count: 10 }]);

  await other.sharing.approve(asked[0]?.key ?? '', 'keep');
  await other.sharing.now();
  await one.sharing.now();

  expect(await left()).toBe(many);
  expect(await one.kept.store.list('village')).toHaveLength(many);
});
