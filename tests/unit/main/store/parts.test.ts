import { expect, test } from 'vitest';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { aStore, anId } from './aStore.ts';

const seeds = () => {
  const ids = {
    initiative: anId(),
    game: anId(),
    gameSeat: anId(),
    contribution: anId(),
    story: anId(),
  };
  const { initiative: initiativeId } = ids;
  const values = {
    initiative: { title: 'Speeltuin' },
    game: { initiativeId },
    gameSeat: { gameId: ids.game, tactic: 'eerst koffie' },
    contribution: { initiativeId, text: 'zelf doen' },
    story: { initiativeId },
  };
  const kinds = ['initiative', 'game', 'gameSeat', 'contribution', 'story'] as const;
  const edits = kinds.map((kind): Edit => ({
    op: 'create',
    kind,
    id: ids[kind],
    values: values[kind],
  }));
  return { ids, kinds, edits };
};

test('an initiative thrown away takes its tables, chairs, planks and stories along; undo brings all back', async () => {
  const { ids, kinds, edits } = seeds();
  const { store, write } = await aStore();
  await write(edits, 'create');

  await write([{ op: 'delete', kind: 'initiative', id: ids.initiative }], 'delete');
  for (const kind of kinds) expect(await store.get(kind, ids[kind])).toBeNull();

  await store.undo();
  for (const kind of kinds) expect(await store.get(kind, ids[kind])).not.toBeNull();
});

test('an initiative that is erased leaves no word of a chair of its table', async () => {
  const { ids, kinds, edits } = seeds();
  const { store, write } = await aStore();
  await write(edits, 'create');

  const erased = await store.erase([{ kind: 'initiative', id: ids.initiative }]);

  expect(erased.ok).toBe(true);
  for (const kind of kinds) expect(await store.get(kind, ids[kind])).toBeNull();
  expect(await store.history('gameSeat', ids.gameSeat)).toEqual([]);
});
