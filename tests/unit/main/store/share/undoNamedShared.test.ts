import { expect, it } from 'vitest';
import { aStore, anId, creating } from '../aStore.ts';
import { carry } from '../shared/carry.ts';

/** A lesson of one computer that another one has too, and the step that shared it. */
const aSharedLesson = async () => {
  const [a, b] = [await aStore(), await aStore()];
  const bring = async (): Promise<void> => {
    await carry(a.store.shared('0.1.0'), b.store.shared('0.1.0'));
    await carry(b.store.shared('0.1.0'), a.store.shared('0.1.0'));
  };
  const id = anId();
  await a.write([creating('lesson', { title: 'Een hek helpt' }, id)], 'create');
  const shared = await a.store.publish('lesson', id, []);
  if (!shared.ok) throw new Error(shared.error.kind);
  await bring();
  const [theirs] = await b.store.list('lesson');
  if (theirs === undefined) throw new Error('it did not come');
  return { a, b, bring, id, theirs, step: shared.value.step ?? undefined };
};

it('does not take a lesson back from colleagues who told about it since', async () => {
  const { a, b, bring, id, theirs, step } = await aSharedLesson();
  const lessonId = theirs.shared?.id ?? '';
  await b.write([creating('lessonUse', { lessonId, whatDiffered: 'geen hek' })], 'share');
  await bring();

  expect(await a.store.undo(step)).toEqual({ ok: false, error: { kind: 'changed-since' } });

  expect((await a.store.get('lesson', id))?.shared?.isLive).toBe(true);
  expect(await a.store.list('lessonUse')).toHaveLength(1);
});

it('takes it back where nobody told anything', async () => {
  const { a, id, step } = await aSharedLesson();

  expect(await a.store.undo(step)).toMatchObject({ ok: true });

  expect(await a.store.get('lesson', id)).not.toHaveProperty('shared');
});

it('takes private words beside a card of a colleague back, and leaves other parts', async () => {
  const [a, b] = [await aStore(), await aStore()];
  const id = anId();
  await a.write([creating('initiative', { title: 'Buurttuin' }, id)], 'create');
  await a.store.publish('initiative', id, []);
  await carry(a.store.shared('0.1.0'), b.store.shared('0.1.0'));
  const [theirs] = await b.store.list('initiative');
  const card = { kind: 'initiative', id: theirs?.id ?? '' };
  const edit = { op: 'set' as const, ...card, field: 'domains', value: ['public'] };
  const step = await b.write([edit]);
  await b.write([creating('undercurrentNote', { initiativeId: card.id })], 'create');

  expect(await b.store.undo(step)).toMatchObject({ ok: true });

  expect(await b.store.list('undercurrentNote')).toHaveLength(1);
  expect(await b.values('initiative', card.id)).toMatchObject({ title: 'Buurttuin' });
});
