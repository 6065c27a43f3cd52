import { expect, it } from 'vitest';
import { aStore, creating } from '../../../unit/main/store/aStore.ts';

it('takes an action on 50,000 records as one step, back and forth', async () => {
  const profile = await aStore();
  const many = Array.from({ length: 50_000 }, (_, at) =>
    creating('party', { name: `Groep ${String(at)}`, sample: true }),
  );

  await profile.write(many, 'sample');
  expect(await profile.store.list('party')).toHaveLength(50_000);
  expect(profile.store.undoState().undo).toBe('sample');
  await profile.store.undo();
  expect(await profile.store.list('party')).toEqual([]);
  await profile.store.redo();
  await profile.restart();
  expect(await profile.store.list('party')).toHaveLength(50_000);
});
