import { describe, expect, it } from 'vitest';
import { applyEntry } from '../../../../main/kernel/applyEntry.ts';
import type { Op } from '../../../../main/kernel/entry.ts';
import { emptyState } from '../../../../main/kernel/state.ts';
import type { KernelState } from '../../../../main/kernel/state.ts';
import { weighJoin } from '../../../../main/kernel/weighJoin.ts';
import { around, copyOf } from './world.ts';

const actor = 'a'.repeat(16);
const id = 'a'.repeat(8) + '-0000-7000-8000-000000000000';
const target = { k: 'lesson', r: id };
const nothing = { live: 0, removed: 0, deletions: [], erased: [] };
const seen = { [actor]: 9 };

const write = (state: KernelState, ...ops: readonly Op[]): void => {
  const n = (state.seen.get(actor) ?? 0) + 1;
  applyEntry(state, { a: actor, n, t: '0'.repeat(16), by: 'u', act: 'x', ops }, around);
};
const aState = (): KernelState => {
  const state = emptyState();
  write(state, { op: 'new', ...target, v: { title: 'Brug' }, s: { tags: ['a', 'b'] } });
  return state;
};

describe('the weight of a join', () => {
  it('is nothing for a newer value in the place of an older one', () => {
    const [ours, theirs] = [aState(), aState()];
    write(theirs, { op: 'set', ...target, f: 'title', v: 'Sluis', p: [`${actor}.1`] });

    expect(weighJoin(ours, theirs, around, seen)).toEqual({ ...nothing, live: 2 });
  });

  it('is nothing for elements that left a set, nor for a record that was deleted or erased', () => {
    for (const op of [
      { op: 'rem', ...target, f: 'tags', p: [`${actor}.1.0`, `${actor}.1.1`] },
      { op: 'del', ...target, saw: { [actor]: 2 }, p: [] },
      { op: 'erase', ...target },
    ] as const) {
      const [ours, theirs] = [aState(), aState()];
      write(theirs, op);

      expect(weighJoin(ours, theirs, around, seen).removed).toBe(0);
    }
  });

  it('counts what a state says it saw and does not have', () => {
    const [ours, theirs] = [aState(), copyOf(aState())];
    theirs.records.drop(id);

    expect(weighJoin(ours, theirs, around, seen)).toEqual({ ...nothing, live: 2, removed: 2 });
  });

  it('names the deletes that hold, and what was erased', () => {
    const [deleted, erased] = [aState(), aState()];
    write(deleted, { op: 'del', ...target, saw: { [actor]: 1 }, p: [] });
    write(erased, { op: 'erase', ...target });

    const gone = weighJoin(aState(), deleted, around, seen);
    expect(gone.deletions).toEqual([{ kind: 'lesson', id, dot: `${actor}.2` }]);
    expect(gone.erased).toEqual([]);
    expect(weighJoin(aState(), erased, around, seen)).toMatchObject({
      deletions: [],
      erased: [id],
    });
    // What is gone here already goes no further.
    expect(weighJoin(deleted, copyOf(deleted), around, seen).deletions).toEqual([]);
  });

  it('names what is erased that was only deleted here', () => {
    const ours = aState();
    write(ours, { op: 'del', ...target, saw: { [actor]: 1 }, p: [] });
    const theirs = copyOf(ours);
    write(theirs, { op: 'erase', ...target });

    expect(weighJoin(ours, theirs, around, seen)).toMatchObject({ deletions: [], erased: [id] });
  });

  it('names nothing of a record that came in since', () => {
    for (const op of [
      { op: 'del', ...target, saw: { [actor]: 1 }, p: [] },
      { op: 'erase', ...target },
    ] as const) {
      const theirs = aState();
      write(theirs, op);

      const weight = weighJoin(aState(), theirs, around, { [actor]: 0 });
      expect(weight).toMatchObject({ deletions: [], erased: [] });
    }
  });

  it('names no delete that an edit here beats', () => {
    const [ours, theirs] = [aState(), aState()];
    const other = 'b'.repeat(16);
    write(theirs, { op: 'del', ...target, saw: { [actor]: 1 }, p: [] });
    const edit = { op: 'set', ...target, f: 'title', v: 'Sluis', p: [`${actor}.1`] } as const;
    applyEntry(ours, { a: other, n: 1, t: '1'.repeat(16), by: 'u', act: 'x', ops: [edit] }, around);

    expect(weighJoin(ours, theirs, around, seen).deletions).toEqual([]);
  });

  it('is nothing for a state that has not seen it', () => {
    expect(weighJoin(aState(), emptyState(), around, seen).removed).toBe(0);
  });
});
