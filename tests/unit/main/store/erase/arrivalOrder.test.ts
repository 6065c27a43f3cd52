import { describe, expect, it } from 'vitest';
import { aStore } from '../aStore.ts';
import { filesWith } from '../laidOpen.ts';
import { carry } from '../shared/carry.ts';
import { aSharedCard, portOf } from './aSharedCard.ts';

/**
 * A card that was shared twice and thrown away. One colleague erases what it was at first; another
 * works on what it became.
 */
const shareTwiceAndThrowAway = async () => {
  const { a, b, card, theirs } = await aSharedCard();
  const c = await aStore();
  await a.store.withdraw(card.kind, card.id);
  await a.store.publish(card.kind, card.id, []);
  for (const one of [b, c]) await carry(portOf(a), portOf(one));
  const anew = (await c.store.list('initiative')).find(({ id }) => id !== theirs.id);
  if (anew === undefined) throw new Error('nothing arrived');
  await a.write([{ op: 'delete', ...card }], 'delete');
  await b.store.erase([theirs]);
  const kept = { kind: card.kind, id: anew.id };
  await c.write([{ op: 'set', ...kept, field: 'title', value: 'van ons allemaal' }]);
  return { a, b, c };
};

describe('an erase of what a card was, and work on what it became', () => {
  it.each([
    ['the erase', ['b', 'c']],
    ['the work', ['c', 'b']],
  ] as const)('leave the words of its owner, when %s comes first', async (_, order) => {
    const three = await shareTwiceAndThrowAway();
    const { a } = three;

    for (const from of order) await carry(portOf(three[from]), portOf(a));

    expect(await a.store.list('initiative')).toMatchObject([
      { values: { title: 'van ons allemaal' } },
    ]);
    await a.close();
    expect(await filesWith(a.folder, ['kanarie-eigenaar'])).not.toEqual([]);
  });
});
