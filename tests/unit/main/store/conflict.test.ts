import { describe, expect, it } from 'vitest';
import { aHead, appendLines, otherActor } from './aFrame.ts';
import { aStore, anId, creating } from './aStore.ts';

const card = { kind: 'initiative', id: anId() };
const target = { k: card.kind, r: card.id };

/** A card on which another computer wrote without knowing of what is on this one. */
const aCardWith = async (...ops: readonly object[]) => {
  const profile = await aStore();
  await profile.write(
    [creating('initiative', { title: 'Tuin', position: 'a', tags: ['groen'] }, card.id)],
    'create',
  );
  await profile.close();
  await appendLines(profile.folder, 'private', [aHead(1, ops.length), ...ops]);
  return aStore({ folder: profile.folder });
};

describe('a record on which two wrote apart', () => {
  it('shows one value, names the field, and is settled by the next write', async () => {
    const profile = await aCardWith({ op: 'set', ...target, f: 'title', v: 'Hek', p: [] });

    const record = await profile.store.get('initiative', card.id);
    expect(record?.conflicts).toEqual(['title']);
    expect(['Tuin', 'Hek']).toContain(record?.values['title']);

    await profile.write([
      { op: 'set', ...card, field: 'title', value: record?.values['title'] ?? '' },
    ]);
    await profile.restart();
    expect(await profile.store.get('initiative', card.id)).not.toHaveProperty('conflicts');
  });

  it('stays so over a checkpoint', async () => {
    const profile = await aCardWith({ op: 'set', ...target, f: 'title', v: 'Hek', p: [] });

    await profile.store.checkpoint();
    await profile.restart();

    expect((await profile.store.list('initiative'))[0]?.conflicts).toEqual(['title']);
  });

  it('is not bothered by two places in a column', async () => {
    const profile = await aCardWith({ op: 'set', ...target, f: 'position', v: 'b', p: [] });

    expect(await profile.store.get('initiative', card.id)).not.toHaveProperty('conflicts');
  });

  it('has the elements of both', async () => {
    const add = { op: 'add', ...target, f: 'tags', v: ['hek', 'groen'], i: 0, p: [] };
    const profile = await aCardWith(add);

    expect((await profile.values('initiative', card.id))?.['tags']).toHaveLength(2);
    await profile.write([{ op: 'remove', ...card, field: 'tags', value: 'groen' }]);
    expect((await profile.values('initiative', card.id))?.['tags']).toEqual(['hek']);
  });

  it('comes back, flagged, when somebody deleted it without seeing the last edit', async () => {
    const saw = { [otherActor]: 1 };
    const profile = await aCardWith({ op: 'del', ...target, saw, p: [] });

    expect((await profile.store.list('initiative'))[0]?.conflicts).toEqual(['$del']);
    await profile.write([{ op: 'delete', ...card }], 'delete');
    expect(await profile.store.list('initiative')).toEqual([]);
  });
});
