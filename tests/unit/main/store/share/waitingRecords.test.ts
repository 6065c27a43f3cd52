import { describe, expect, it } from 'vitest';
import { aStore, anId, creating } from '../aStore.ts';
import { carry } from '../shared/carry.ts';

const kind = 'translation';

/** A translation that two computers have, in which both wrote without knowing of each other. */
const wroteAtOnce = async () => {
  const [a, b] = [await aStore(), await aStore()];
  const id = anId();
  const [here, there] = [a.store.shared('0'), b.store.shared('0')];
  await a.write([creating(kind, { theirWords: 'een bankje', ourWords: 'straatmeubilair' }, id)]);
  await a.store.publish(kind, id, []);
  await carry(here, there);
  const theirs = (await b.store.list(kind))[0]?.id ?? '';
  const write = { op: 'set', kind, field: 'bridgeWords' } as const;
  await a.write([{ ...write, id, value: 'zitplek' }]);
  await b.write([{ ...write, id: theirs, value: 'plek om te zitten' }]);
  const meet = async (): Promise<void> => {
    await carry(here, there);
    await carry(there, here);
  };
  await meet();
  return { a, b, id, theirs, write, meet };
};

describe('what waits for a choice', () => {
  it('is known on each computer by the id that its screens have', async () => {
    const { a, b, id, theirs } = await wroteAtOnce();

    expect(await a.store.waiting()).toEqual([{ kind, id, conflicts: ['bridgeWords'] }]);
    expect(await b.store.waiting()).toEqual([{ kind, id: theirs, conflicts: ['bridgeWords'] }]);
  });

  it('is gone on all of them when one chose', async () => {
    const { a, b, id, write, meet } = await wroteAtOnce();

    await a.write([{ ...write, id, value: 'plek om te zitten' }]);
    await meet();

    expect(await a.store.waiting()).toEqual([]);
    expect(await b.store.waiting()).toEqual([]);
  });
});
