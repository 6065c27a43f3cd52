import { describe, expect, it } from 'vitest';
import { filesWith } from '../laidOpen.ts';
import { aCardWithPhotos, bring } from '../share/cardWithPhotos.ts';
import type { Computer } from '../share/cardWithPhotos.ts';

/** A photo of `a` is with `b`, who wrote private words beside it and undid them. */
const wordsUndone = async () => {
  const { a, b, open, publish, seenBy } = await aCardWithPhotos();
  await publish('initiative');
  await bring(a, b);
  const [theirs] = await b.store.list('attachment');
  if (theirs === undefined) throw new Error('nothing arrived');
  const photo = { kind: 'attachment', id: theirs.id };
  await b.write([
    {
      op: 'set',
      ...photo,
      field: 'permissionUntil',
      value: { value: '2031-07-19', precision: 'day' },
    },
  ]);
  await b.store.undo();
  return { a, b, mine: { kind: 'attachment', id: open.id }, photo, seenBy };
};

/** What the tidying of the bin does, thirty days later. */
const emptyBin = async ({ store }: Computer): Promise<number> => {
  const thrown = await store.own.thrownAway('attachment');
  await store.emptyBin(thrown.map(({ kind, id }) => ({ kind, id })));
  return thrown.length;
};

describe('private words that were undone beside a photo of a colleague', () => {
  it('go without the photo, which a colleague brings back', async () => {
    const { a, b, mine, seenBy } = await wordsUndone();
    await a.write([{ op: 'delete', ...mine }], 'delete');
    await bring(a, b);
    // Not here yet: its owner wants it after all.
    await a.write([{ op: 'restore', ...mine }]);

    expect(await emptyBin(b)).toBe(1);
    await bring(b, a);
    await bring(a, b);

    for (const one of [a, b])
      expect(await seenBy(one)).toEqual(expect.arrayContaining(['de tuin']));
    expect(await b.store.own.thrownAway('attachment')).toEqual([]);
    await b.close();
    expect(await filesWith(b.folder, ['2031-07-19'])).toEqual([]);
  });

  it('leave room for others, once the photo is back', async () => {
    const { a, b, mine, photo } = await wordsUndone();
    await a.write([{ op: 'delete', ...mine }], 'delete');
    await bring(a, b);
    await emptyBin(b);
    await a.write([{ op: 'restore', ...mine }]);
    await bring(a, b);

    await b.write([{ op: 'set', ...photo, field: 'alt', value: 'onze tuin' }]);
    await bring(b, a);

    expect(await a.values('attachment', mine.id)).toMatchObject({ alt: 'onze tuin' });
  });
});
