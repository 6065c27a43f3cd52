import { expect, it } from 'vitest';
import { aStore, anId, creating } from '../aStore.ts';
import { carry } from './carry.ts';

it('says which records were made within what was seen, and which of those are deleted', async () => {
  const [a, b] = [await aStore(), await aStore()];
  const [own, other] = [a.store.shared('0.1.0'), b.store.shared('0.1.0')];
  const [there, gone, late] = [anId(), anId(), anId()];
  for (const id of [there, gone]) await a.write([creating('village', { name: 'x' }, id)], 'create');
  await a.write([{ op: 'delete', kind: 'village', id: gone }], 'delete');
  await carry(own, other);
  const before = (await other.status()).seen;
  await a.write([creating('village', { name: 'x' }, late)], 'create');
  await carry(own, other);
  await b.restart();

  const targets = [there, gone, late, anId()].map((id) => ({
    kind: 'village',
    id,
    isErased: false,
  }));
  const found = await b.store.shared('0.1.0').standing({ targets, before });

  expect(found).toEqual([
    { id: there, isDeleted: false },
    { id: gone, isDeleted: true },
  ]);
});

it('finds what an erase takes in whatever kind, and what a delete takes in its own', async () => {
  const a = await aStore();
  const id = anId();
  await a.write([creating('village', { name: 'x' }, id)], 'create');
  await a.restart();
  const shared = a.store.shared('0.1.0');
  const before = (await shared.status()).seen;
  const target = { kind: 'route', id };

  const deleted = await shared.standing({ targets: [{ ...target, isErased: false }], before });
  const erased = await shared.standing({ targets: [{ ...target, isErased: true }], before });

  expect(deleted).toEqual([]);
  expect(erased).toEqual([{ id, isDeleted: false }]);
});
