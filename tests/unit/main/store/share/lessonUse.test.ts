import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from '../aStore.ts';
import { carry } from '../shared/carry.ts';

/** A lesson of one computer that was of use on the other, which told so. */
const aUsedLesson = async () => {
  const [a, b] = [await aStore(), await aStore()];
  const bring = async () => {
    await carry(a.store.shared('0.1.0'), b.store.shared('0.1.0'));
    await carry(b.store.shared('0.1.0'), a.store.shared('0.1.0'));
  };
  const [id, use] = [anId(), anId()];
  await a.write([creating('lesson', { title: 'Een hek helpt' }, id)]);
  await a.store.publish('lesson', id, []);
  await bring();
  const [theirs] = await b.store.list('lesson');
  const lessonId = theirs?.shared?.id ?? '';
  await b.write([creating('lessonUse', { lessonId, whatDiffered: 'geen hek' }, use)], 'share');
  await bring();
  const usesOf = async ({ store }: typeof a) =>
    (await store.list('lessonUse')).map((one) => one.id);
  return { a, b, bring, id, use, usesOf };
};

describe('what colleagues tell about a lesson', () => {
  it('is thrown away with the lesson, and comes back with it', async () => {
    const { a, b, bring, id, use, usesOf } = await aUsedLesson();
    expect(await usesOf(a)).toEqual([use]);

    await a.write([{ op: 'delete', kind: 'lesson', id }], 'delete');
    await bring();
    expect([await usesOf(a), await usesOf(b)]).toEqual([[], []]);

    await a.store.undo();
    await bring();
    expect([await usesOf(a), await usesOf(b)]).toEqual([[use], [use]]);
  });

  it('goes from the shared folder when the lesson is taken back', async () => {
    const { a, b, bring, id, usesOf } = await aUsedLesson();

    expect(await a.store.withdraw('lesson', id)).toMatchObject({ ok: true });
    await bring();

    expect([await usesOf(a), await usesOf(b)]).toEqual([[], []]);
    expect(await a.store.list('lesson')).toHaveLength(1);
  });

  it('is erased with the lesson, on every computer', async () => {
    const { a, b, bring, id, use } = await aUsedLesson();

    expect(await a.store.erase([{ kind: 'lesson', id }])).toMatchObject({ ok: true });
    await bring();

    for (const { store } of [a, b]) {
      expect(await store.list('lessonUse')).toEqual([]);
      expect(await store.get('lessonUse', use)).toBeNull();
      expect(await store.history('lessonUse', use)).toEqual([]);
    }
  });
});
