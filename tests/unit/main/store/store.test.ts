import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from './aStore.ts';
import type { Edit } from '../../../../shared/ipc/edit.ts';

const initiative = { kind: 'initiative', id: anId() };
const lesson = { kind: 'lesson', id: anId() };

const filled: readonly Edit[] = [
  creating(
    'initiative',
    { title: 'Dorpstuin', tags: ['groen', 'oogst'], stage: 'heard' },
    initiative.id,
  ),
  creating('lesson', { title: 'Samen koken', why: 'Wie samen kookt, praat.' }, lesson.id),
];

/** One of each edit, and what it makes of the two records. */
const changes: readonly (readonly [string, Edit, 'initiative' | 'lesson', object])[] = [
  [
    'set',
    { op: 'set', ...initiative, field: 'stage', value: 'building' },
    'initiative',
    { stage: 'building' },
  ],
  [
    'add',
    { op: 'add', ...initiative, field: 'tags', value: 'hek' },
    'initiative',
    { tags: ['groen', 'oogst', 'hek'] },
  ],
  [
    'remove',
    { op: 'remove', ...initiative, field: 'tags', value: 'groen' },
    'initiative',
    { tags: ['oogst'] },
  ],
  [
    'text',
    {
      op: 'text',
      ...lesson,
      field: 'why',
      base: 'Wie samen kookt, praat.',
      next: 'Wie samen kookt, praat meer.',
    },
    'lesson',
    { why: 'Wie samen kookt, praat meer.' },
  ],
];

const ids = { initiative, lesson };

describe('the store', () => {
  it('gives back what was written, and after a restart', async () => {
    const profile = await aStore();

    await profile.write(filled, 'create');
    await profile.restart();

    expect(await profile.values('initiative', initiative.id)).toEqual({
      title: 'Dorpstuin',
      tags: ['groen', 'oogst'],
      stage: 'heard',
    });
    expect(await profile.values('lesson', lesson.id)).toEqual({
      title: 'Samen koken',
      why: 'Wie samen kookt, praat.',
    });
  });

  it.each(changes)(
    'keeps %s over a restart, from the log and from a checkpoint',
    async (_op, edit, kind, wanted) => {
      const profile = await aStore();
      await profile.write(filled, 'create');
      await profile.write([edit]);

      await profile.restart();
      expect(await profile.values(kind, ids[kind].id)).toMatchObject(wanted);

      await profile.store.checkpoint();
      await profile.restart();
      expect(await profile.values(kind, ids[kind].id)).toMatchObject(wanted);
    },
  );

  it('names who made a record and when, and when it was last changed', async () => {
    const profile = await aStore();
    await profile.write(filled, 'create');
    profile.pass(60_000);
    await profile.write([{ op: 'set', ...initiative, field: 'title', value: 'Dorpstuin Bedum' }]);

    const record = await profile.store.get('initiative', initiative.id);

    expect(record).toMatchObject({
      createdAt: '2025-11-24T10:00:00.000Z',
      updatedAt: '2025-11-24T10:01:00.000Z',
    });
    expect(record?.authorId).toMatch(/^u-/);
    expect(record).not.toHaveProperty('conflicts');
  });

  it('leaves long texts out of a list unless they are named', async () => {
    const profile = await aStore();
    await profile.write(filled, 'create');
    await profile.restart();

    const [plain] = await profile.store.list('lesson');
    const [named] = await profile.store.list('lesson', ['why']);

    expect(plain?.values).toEqual({ title: 'Samen koken' });
    expect(named?.values).toEqual({ why: 'Wie samen kookt, praat.' });
  });

  it('lists a journal over all its months', async () => {
    const profile = await aStore();
    const months = ['2024-01', '2025-03', '2025-11'];
    await profile.write(
      months.map((month) =>
        creating('contactMoment', { note: month }, anId(`${month}-12T00:00:00Z`)),
      ),
      'create',
    );
    await profile.store.checkpoint();
    await profile.restart();

    const listed = await profile.store.list('contactMoment', ['note']);

    expect(listed.map(({ values }) => values['note']).sort()).toEqual(months);
  });

  it('keeps all edits of one action or none', async () => {
    const profile = await aStore();
    await profile.write(filled, 'create');
    const good: Edit = { op: 'set', ...initiative, field: 'title', value: 'Anders' };

    const refused = await profile.store.write({
      edits: [good, { op: 'set', ...initiative, field: 'stage', value: 'nergens' }],
      action: 'edit',
    });

    expect(refused).toEqual({ ok: false, error: { kind: 'invalid-edit', at: 1 } });
    expect(await profile.values('initiative', initiative.id)).toMatchObject({ title: 'Dorpstuin' });
  });

  it.each<readonly [string, Edit]>([
    [
      'an unknown kind',
      { op: 'set', kind: 'kasteel', id: initiative.id, field: 'title', value: 'x' },
    ],
    ['an unknown field', { op: 'set', ...initiative, field: 'toren', value: 'x' }],
    [
      'a name that every object has',
      { op: 'set', ...initiative, field: 'constructor', value: 'x' },
    ],
    ['a record that is not there', { op: 'delete', kind: 'initiative', id: anId() }],
    ['another spelling of an id', creating('initiative', {}, anId().toUpperCase())],
    ['a second creation', creating('initiative', {}, initiative.id)],
    [
      'a set where an element is asked',
      { op: 'add', ...initiative, field: 'themes', value: 'vliegen' },
    ],
    ['an element in a register', { op: 'add', ...initiative, field: 'title', value: 'x' }],
    ['a text as a whole', { op: 'set', ...lesson, field: 'why', value: 'x' }],
  ])('refuses %s', async (_what, edit) => {
    const profile = await aStore();
    await profile.write(filled, 'create');

    const refused = await profile.store.write({ edits: [edit], action: 'edit' });

    expect(refused).toEqual({ ok: false, error: { kind: 'invalid-edit', at: 0 } });
  });

  it('keeps what came in while somebody typed', async () => {
    const profile = await aStore();
    await profile.write(filled, 'create');
    const base = 'Wie samen kookt, praat.';

    await profile.write([{ op: 'text', ...lesson, field: 'why', base, next: `${base} Dus.` }]);
    await profile.write([{ op: 'text', ...lesson, field: 'why', base, next: `Kort: ${base}` }]);

    expect(await profile.values('lesson', lesson.id)).toMatchObject({ why: `Kort: ${base} Dus.` });
  });

  it('takes a deleted record out of lists and gives it back whole', async () => {
    const profile = await aStore();
    await profile.write(filled, 'create');

    await profile.write([{ op: 'delete', ...lesson }], 'delete');
    await profile.restart();
    expect(await profile.store.list('lesson')).toEqual([]);
    expect(await profile.store.get('lesson', lesson.id)).toBeNull();

    await profile.write([{ op: 'restore', ...lesson }], 'restore');
    expect(await profile.values('lesson', lesson.id)).toEqual({
      title: 'Samen koken',
      why: 'Wie samen kookt, praat.',
    });
  });

  it('tells listeners what changed, by kind', async () => {
    const profile = await aStore();
    const told: unknown[] = [];
    profile.store.onChange((changed) => told.push(changed));

    await profile.write(filled, 'create');

    expect(told).toEqual([
      [
        { kind: 'initiative', ids: [initiative.id] },
        { kind: 'lesson', ids: [lesson.id] },
      ],
    ]);
  });

  it('takes an action on 200 records as one step, back and forth', async () => {
    const profile = await aStore();
    const many = Array.from({ length: 200 }, (_, at) =>
      creating('party', { name: `Groep ${String(at)}`, sample: true }),
    );

    await profile.write(many, 'sample');
    expect(await profile.store.list('party')).toHaveLength(200);
    expect(profile.store.undoState().undo).toBe('sample');
    await profile.store.undo();
    expect(await profile.store.list('party')).toEqual([]);
    await profile.store.redo();
    await profile.restart();
    expect(await profile.store.list('party')).toHaveLength(200);
  });

  it('refuses a second opener of the same profile', async () => {
    const profile = await aStore();

    await expect(aStore({ folder: profile.folder })).rejects.toThrow('in-use');
  });

  it('goes on with edits while a checkpoint is written', async () => {
    const profile = await aStore();
    await profile.write(filled, 'create');

    const written = profile.store.checkpoint();
    for (let at = 0; at < 20; at += 1) {
      await profile.write([
        { op: 'add', ...initiative, field: 'tags', value: `tag ${String(at)}` },
      ]);
    }
    expect(await written).toBe(true);
    await profile.restart();

    expect((await profile.values('initiative', initiative.id))?.['tags']).toHaveLength(22);
  });
});
