import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { aStore, anId, creating } from './aStore.ts';

const initiative = { kind: 'initiative', id: anId() };
const lesson = { kind: 'lesson', id: anId() };
const village = { kind: 'village', id: anId() };

const filled: readonly Edit[] = [
  creating('initiative', { title: 'Dorpstuin', tags: ['groen'] }, initiative.id),
  creating('lesson', { title: 'Samen koken', why: 'Omdat.' }, lesson.id),
  creating('village', { name: 'Bedum' }, village.id),
];

const everything = async (profile: Awaited<ReturnType<typeof aStore>>) => ({
  initiative: await profile.values('initiative', initiative.id),
  lesson: await profile.values('lesson', lesson.id),
  village: await profile.values('village', village.id),
});

const steps: readonly (readonly [string, readonly Edit[]])[] = [
  ['a value', [{ op: 'set', ...initiative, field: 'title', value: 'Tuin' }]],
  ['an added element', [{ op: 'add', ...initiative, field: 'tags', value: 'oogst' }]],
  ['a removed element', [{ op: 'remove', ...initiative, field: 'tags', value: 'groen' }]],
  ['a whole set', [{ op: 'set', ...initiative, field: 'tags', value: ['a', 'b'] }]],
  ['a text', [{ op: 'text', ...lesson, field: 'why', base: 'Omdat.', next: 'Omdat het kan.' }]],
  ['a delete', [{ op: 'delete', ...lesson }]],
  ['a creation', [creating('initiative', { title: 'Hek' }, anId())]],
  [
    'a batch over both stores',
    [
      { op: 'set', ...initiative, field: 'title', value: 'Tuin' },
      { op: 'set', ...village, field: 'name', value: 'Winsum' },
      { op: 'set', ...lesson, field: 'title', value: 'Koken' },
      { op: 'delete', ...lesson },
    ],
  ],
];

describe('undo', () => {
  it.each(steps)('takes back %s, and does it again', async (_what, edits) => {
    const profile = await aStore();
    await profile.write(filled, 'create');
    const before = await everything(profile);
    await profile.write(edits, 'edit');
    const after = await everything(profile);

    await profile.store.undo();
    expect(await everything(profile)).toEqual(before);
    await profile.store.redo();
    expect(await everything(profile)).toEqual(after);
    await profile.store.undo();
    await profile.restart();
    expect(await everything(profile)).toEqual(before);
  });

  it('says what it would take back and do again', async () => {
    const profile = await aStore();
    await profile.write(filled, 'create');
    await profile.write([{ op: 'set', ...initiative, field: 'stage', value: 'running' }], 'move');

    expect(profile.store.undoState()).toEqual({ undo: 'move', redo: null });
    expect(await profile.store.undo()).toEqual({
      ok: true,
      value: { undo: 'create', redo: 'move', done: { step: 2, action: 'move' } },
    });
  });

  it('forgets what could be done again once something new is done', async () => {
    const profile = await aStore();
    await profile.write(filled, 'create');
    await profile.store.undo();

    await profile.write([creating('initiative', { title: 'Nieuw' })], 'create');

    expect(profile.store.undoState()).toEqual({ undo: 'create', redo: null });
  });

  it('takes typing back as one step, up to a pause of a minute', async () => {
    const profile = await aStore();
    await profile.write(filled, 'create');
    const type = (base: string, next: string) =>
      profile.store.write({
        ...{ edits: [{ op: 'text', ...lesson, field: 'why', base, next }], action: 'edit' },
        isTyping: true,
      });
    await type('Omdat.', 'Omdat h');
    await type('Omdat h', 'Omdat het');
    profile.pass(61_000);
    await type('Omdat het', 'Omdat het kan');

    await profile.store.undo();
    expect(await profile.values('lesson', lesson.id)).toMatchObject({ why: 'Omdat het' });
    await profile.store.undo();
    expect(await profile.values('lesson', lesson.id)).toMatchObject({ why: 'Omdat.' });
    await profile.store.redo();
    expect(await profile.values('lesson', lesson.id)).toMatchObject({ why: 'Omdat het' });
  });

  it('takes two texts that somebody kept one after the other as two steps', async () => {
    const profile = await aStore();
    await profile.write(filled, 'create');
    const keep = (base: string, next: string) =>
      profile.write([{ op: 'text', ...lesson, field: 'why', base, next }]);
    await keep('Omdat.', 'Omdat het kan.');
    await keep('Omdat het kan.', 'Omdat het moet.');

    await profile.store.undo();

    expect(await profile.values('lesson', lesson.id)).toMatchObject({ why: 'Omdat het kan.' });
  });

  it('stops before what the profile begins with', async () => {
    const profile = await aStore();
    const begun = {
      edits: [creating('village', { name: 'Bedum' }, village.id)],
      isBeginning: true,
    };
    await profile.store.write({ ...begun, action: 'create' });
    await profile.write([creating('initiative', { title: 'Tuin' })], 'create');

    await profile.store.undo();
    await profile.store.undo();

    expect(await profile.values('village', village.id)).toMatchObject({ name: 'Bedum' });
  });

  it('does nothing when there is nothing to take back', async () => {
    const profile = await aStore();

    const value = { undo: null, redo: null, done: null };
    expect(await profile.store.undo()).toEqual({ ok: true, value });
  });
});
