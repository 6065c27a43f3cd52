import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from './aStore.ts';
import { filesWith } from './laidOpen.ts';

const secrets = ['kanarietitel', 'kanarietag', 'kanarietekst', 'geheimezin'] as const;

describe('the two stores', () => {
  it('never mix: no private word lies in the folder of the shared store', async () => {
    const profile = await aStore();
    const [one, village] = [anId(), anId()];
    const initiative = { kind: 'initiative', id: one };
    await profile.write(
      [
        creating('initiative', { title: secrets[0], tags: [secrets[1]], notes: secrets[2] }, one),
        creating('village', { name: 'Onderdendam' }, village),
      ],
      'create',
    );
    await profile.write([
      {
        op: 'text',
        ...initiative,
        field: 'notes',
        base: secrets[2],
        next: `${secrets[2]} ${secrets[3]}`,
      },
      { op: 'set', kind: 'village', id: village, field: 'name', value: 'Onderdendam-Noord' },
    ]);
    await profile.store.undo();
    await profile.store.checkpoint();
    await profile.write([{ op: 'delete', ...initiative }], 'delete');
    await profile.store.checkpoint();
    await profile.close();

    for (const secret of secrets) {
      expect(await filesWith(join(profile.folder, 'shared'), secret)).toEqual([]);
      const kept = await filesWith(join(profile.folder, 'private'), secret);
      expect({ secret, isKept: kept.length > 0 }).toEqual({ secret, isKept: true });
    }
    expect(await filesWith(join(profile.folder, 'shared'), 'Onderdendam')).not.toEqual([]);
  });
});

describe('erasing a record', () => {
  const aProfileWithSecrets = async () => {
    const profile = await aStore();
    const [gone, stays] = [anId(), anId()];
    const lesson = { kind: 'lesson', id: gone };
    await profile.write(
      [
        creating('lesson', { title: secrets[0], topics: [secrets[1]], why: secrets[2] }, gone),
        creating('lesson', { title: 'Blijft', why: 'Omdat.' }, stays),
      ],
      'create',
    );
    await profile.store.checkpoint();
    const edit = {
      op: 'text',
      ...lesson,
      field: 'why',
      base: secrets[2],
      next: `${secrets[2]} ${secrets[3]}`,
    } as const;
    await profile.write([edit]);
    await profile.store.checkpoint();
    await profile.write([{ op: 'set', ...lesson, field: 'title', value: `${secrets[0]} twee` }]);
    return { profile, gone, stays };
  };

  it('leaves no byte of it in log, shards, older generations and history', async () => {
    const { profile, gone } = await aProfileWithSecrets();
    expect(await filesWith(profile.folder, secrets[0])).not.toEqual([]);

    const erased = await profile.store.erase([{ kind: 'lesson', id: gone }]);

    expect(erased.ok).toBe(true);
    for (const secret of secrets) expect(await filesWith(profile.folder, secret)).toEqual([]);
    await profile.restart();
    expect(await profile.store.get('lesson', gone)).toBeNull();
    expect(await profile.store.history('lesson', gone)).toEqual([]);
    for (const secret of secrets) expect(await filesWith(profile.folder, secret)).toEqual([]);
  });

  it('leaves other records and their history alone', async () => {
    const { profile, gone, stays } = await aProfileWithSecrets();

    await profile.store.erase([{ kind: 'lesson', id: gone }]);
    await profile.restart();

    expect(await profile.values('lesson', stays)).toEqual({ title: 'Blijft', why: 'Omdat.' });
    expect(await profile.store.history('lesson', stays)).toHaveLength(1);
  });

  it('cannot be undone, and the id does not come back', async () => {
    const { profile, gone } = await aProfileWithSecrets();
    await profile.store.erase([{ kind: 'lesson', id: gone }]);

    await profile.store.undo();
    const again = await profile.store.write({
      edits: [creating('lesson', { title: 'Terug' }, gone)],
      action: 'create',
    });

    expect(again).toEqual({ ok: false, error: { kind: 'invalid-edit', at: 0 } });
    expect(await profile.store.get('lesson', gone)).toBeNull();
  });

  it('leaves nothing either of what one action wrote to both stores', async () => {
    const profile = await aStore();
    const village = anId();
    await profile.write(
      [
        creating('initiative', { title: 'Blijft' }),
        creating('village', { name: secrets[0] }, village),
      ],
      'create',
    );

    await profile.store.erase([{ kind: 'village', id: village }]);

    expect(await filesWith(profile.folder, secrets[0])).toEqual([]);
    expect(await profile.store.list('initiative')).toHaveLength(1);
  });

  it('goes on while a checkpoint is being written', async () => {
    const { profile, gone } = await aProfileWithSecrets();

    const checkpoint = profile.store.checkpoint();
    await profile.store.erase([{ kind: 'lesson', id: gone }]);
    await checkpoint;
    await profile.close();

    for (const secret of secrets) expect(await filesWith(profile.folder, secret)).toEqual([]);
  });
});
