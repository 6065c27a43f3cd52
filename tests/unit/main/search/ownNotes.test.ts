import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../../main/search/search.ts';
import { aStore, anId } from '../store/aStore.ts';
import { searchProgram } from './searchProgram.ts';

const program = searchProgram();

/** The real store and the real process, joined as the app joins them. */
const searchOverStore = async () => {
  const own = await aStore();
  let ready = (): void => undefined;
  const filled = new Promise<void>((go) => {
    ready = go;
  });
  const search = createSearch({
    source: own.store,
    startProcess: program.start,
    now: () => Date.now(),
    onReady: () => {
      ready();
    },
    onCrash: (where) => {
      throw new Error(where);
    },
  });
  program.stopAfter(search);
  own.store.onChange((changed) => {
    for (const { kind, ids } of changed) search.changed(kind, ids);
  });
  search.start();
  await filled;
  const count = async () => (await search.find({ text: 'kanarie', limit: 5 })).total;
  return { ...own, store: own.store, count };
};

const notes = [
  ['signal', 'text'],
  ['person', 'displayName'],
] as const;

describe('an own note in the index', () => {
  it.each(notes)(
    '%s is found once it is kept and gone once it is thrown away',
    async (kind, field) => {
      const { write, count } = await searchOverStore();
      const id = anId();

      await write([{ op: 'create', kind, id, values: { [field]: 'Een kanarie' } }], 'create');
      const kept = await count();
      await write([{ op: 'delete', kind, id }], 'delete');

      expect([kept, await count()]).toEqual([1, 0]);
    },
  );

  it.each(notes)('%s is gone from the first question after it was erased', async (kind, field) => {
    const { write, count, store } = await searchOverStore();
    const id = anId();
    await write([{ op: 'create', kind, id, values: { [field]: 'Een kanarie' } }], 'create');
    const kept = await count();

    await store.erase([{ kind, id }]);

    expect([kept, await count()]).toEqual([1, 0]);
  });
});
