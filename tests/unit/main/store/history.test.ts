import { describe, expect, it } from 'vitest';
import type { HistoryStep } from '../../../../shared/ipc/record.ts';
import { aStore, anId, creating } from './aStore.ts';

const lesson = { kind: 'lesson', id: anId() };
const minute = 60_000;

const aLesson = async () => {
  const profile = await aStore();
  await profile.write(
    [creating('lesson', { title: 'Koken', why: 'Omdat.', topics: ['eten'] }, lesson.id)],
    'create',
  );
  profile.pass(minute);
  return profile;
};

const told = (steps: readonly HistoryStep[]) =>
  steps.map(({ action, field, before, after }) => [action, field, before, after]);

describe('the history of a record', () => {
  it('tells who did what and when, newest first', async () => {
    const profile = await aLesson();
    await profile.write([{ op: 'set', ...lesson, field: 'title', value: 'Samen koken' }]);
    profile.pass(minute);
    await profile.write([{ op: 'add', ...lesson, field: 'topics', value: 'buren' }]);
    profile.pass(minute);
    await profile.write([{ op: 'delete', ...lesson }], 'delete');
    await profile.write([{ op: 'restore', ...lesson }], 'restore');

    const steps = await profile.store.history('lesson', lesson.id);

    expect(told(steps)).toEqual([
      ['restore', null, null, null],
      ['delete', null, null, null],
      ['edit', 'topics', ['eten'], ['eten', 'buren']],
      ['edit', 'title', 'Koken', 'Samen koken'],
      ['create', 'topics', null, ['eten']],
      ['create', 'title', null, 'Koken'],
      ['create', null, null, null],
    ]);
    expect(steps[3]?.at).toBe('2025-11-24T10:01:00.000Z');
    expect(steps[3]?.authorId).toMatch(/^u-/);
  });

  it('is the same after a checkpoint and a restart, and after two more', async () => {
    const profile = await aLesson();
    await profile.write([{ op: 'set', ...lesson, field: 'title', value: 'Samen koken' }]);
    const before = await profile.store.history('lesson', lesson.id);

    for (let at = 0; at < 3; at += 1) {
      await profile.store.checkpoint();
      await profile.restart();
    }

    expect(await profile.store.history('lesson', lesson.id)).toEqual(before);
  });

  it('takes typing without a pause of five minutes as one step', async () => {
    const profile = await aLesson();
    const type = (base: string, next: string) =>
      profile.write([{ op: 'text', ...lesson, field: 'why', base, next }]);
    await type('Omdat.', 'Omdat het');
    profile.pass(2 * minute);
    await type('Omdat het', 'Omdat het kan.');
    profile.pass(6 * minute);
    await type('Omdat het kan.', 'Omdat het moet.');

    const steps = await profile.store.history('lesson', lesson.id);

    expect(told(steps)).toEqual([
      ['edit', 'why', 'Omdat het kan.', 'Omdat het moet.'],
      ['edit', 'why', 'Omdat.', 'Omdat het kan.'],
      ['create', 'why', '', 'Omdat.'],
      ['create', null, null, null],
    ]);
  });

  it('leaves out where a card stands in its column', async () => {
    const profile = await aStore();
    const card = { kind: 'initiative', id: anId() };
    await profile.write([creating('initiative', { title: 'Tuin' }, card.id)], 'create');
    await profile.write([{ op: 'set', ...card, field: 'position', value: 'a1' }], 'move');

    const steps = await profile.store.history('initiative', card.id);

    expect(told(steps)).toEqual([['create', null, null, null]]);
  });

  it.each([
    ['title', { op: 'set', ...lesson, field: 'title', value: 'Anders' }],
    ['topics', { op: 'set', ...lesson, field: 'topics', value: ['anders', 'nieuw'] }],
    ['why', { op: 'text', ...lesson, field: 'why', base: 'Omdat.', next: 'Daarom!' }],
  ] as const)('gives %s back the value it had', async (field, edit) => {
    const profile = await aLesson();
    const before = await profile.values('lesson', lesson.id);
    await profile.write([edit]);
    const steps = await profile.store.history('lesson', lesson.id);
    const first = steps.find((step) => step.field === field && step.action === 'create');

    const result = await profile.store.putBack('lesson', lesson.id, first?.ref ?? '');

    expect(result.ok).toBe(true);
    expect(await profile.values('lesson', lesson.id)).toEqual(before);
    expect((await profile.store.history('lesson', lesson.id))[0]?.action).toBe('putBack');
  });

  it('does not put back a step that is not there', async () => {
    const profile = await aLesson();

    const result = await profile.store.putBack('lesson', lesson.id, 'onzin');

    expect(result).toEqual({ ok: false, error: { kind: 'invalid-edit', at: 0 } });
  });
});
