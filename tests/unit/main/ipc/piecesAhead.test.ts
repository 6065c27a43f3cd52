import { describe, expect, it } from 'vitest';
import { PiecesAhead } from '../../../../main/ipc/piecesAhead.ts';
import { recordsIn } from '../../../../shared/ipc/pieces.ts';
import type { RawRecord } from '../../../../shared/domain/entity.ts';
import { aStore, anId, creating } from '../store/aStore.ts';

const titlesIn = (records: readonly RawRecord[]) => records.map(({ values }) => values['title']);

const opened = async () => {
  const { store } = await aStore();
  const lists: string[] = [];
  const pieces = new PiecesAhead({
    list: (kind) => {
      lists.push(kind);
      return store.list(kind);
    },
    onChange: (listener) => store.onChange(listener),
  });
  const keep = async (kind: string, values: Record<string, string>) => {
    await store.write({ edits: [creating(kind, values, anId())], action: 'create' });
  };
  const titles = async () => titlesIn(recordsIn(await pieces.of('initiative')));
  return { pieces, lists, keep, titles };
};

describe('lists that are written out ahead', () => {
  it('are given to whoever asks first, without being made again', async () => {
    const { pieces, lists, keep, titles } = await opened();
    await keep('initiative', { title: 'Tuin' });
    await pieces.prepare('initiative');

    expect(await titles()).toEqual(['Tuin']);
    expect(lists).toHaveLength(1);
    expect(await titles()).toEqual(['Tuin']);
    expect(lists).toHaveLength(2);
  });

  it('are made again when anything changed meanwhile, also while they were being made', async () => {
    const { pieces, keep, titles } = await opened();
    await keep('initiative', { title: 'Tuin' });
    await pieces.prepare('initiative');
    await keep('initiative', { title: 'Brug' });
    expect((await titles()).toSorted()).toEqual(['Brug', 'Tuin']);

    const preparing = pieces.prepare('initiative');
    await keep('initiative', { title: 'Bankje' });
    await preparing;
    expect((await titles()).toSorted()).toEqual(['Bankje', 'Brug', 'Tuin']);
  });

  it('that could not be made are tried again for who asks', async () => {
    const { store } = await aStore();
    let refusals = 1;
    const pieces = new PiecesAhead({
      list: (kind) => {
        refusals -= 1;
        return refusals >= 0 ? Promise.reject(new Error('EIO')) : store.list(kind);
      },
      onChange: (listener) => store.onChange(listener),
    });

    await expect(pieces.prepare('initiative')).rejects.toThrow('EIO');
    expect(await pieces.of('initiative')).toEqual([]);
  });
});
