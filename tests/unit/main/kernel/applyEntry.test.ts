import { describe, expect, it } from 'vitest';
import { applyEntry } from '../../../../main/kernel/applyEntry.ts';
import type { Entry, Op } from '../../../../main/kernel/entry.ts';
import { emptyState } from '../../../../main/kernel/state.ts';
import type { KernelState } from '../../../../main/kernel/state.ts';
import { show } from '../../../../main/kernel/visible.ts';
import { around } from './world.ts';

const [anna, bert] = ['a'.repeat(16), 'b'.repeat(16)];
const lesson = { k: 'lesson', r: '01954f00-b000-7000-8000-000000000001' };
const stamp = (time: number): string => time.toString(16).padStart(16, '0');

const entry = (a: string, n: number, t: number, ...ops: Op[]): Entry => ({
  a,
  n,
  t: stamp(t),
  by: `u-${a.slice(0, 1)}`,
  act: 'edit',
  ops,
});
const set = (v: string, ...p: string[]): Op => ({ op: 'set', ...lesson, f: 'title', v, p });
const made = entry(anna, 1, 1, { op: 'new', ...lesson, v: { title: 'Koken' } });
const first = `${anna}.1`;

const after = (...entries: readonly Entry[]): KernelState => {
  const state = emptyState();
  for (const one of entries) applyEntry(state, one, around);
  return state;
};
const shown = (state: KernelState) => {
  const record = state.records.find(lesson.k, lesson.r);
  return record === undefined ? null : show(record);
};

describe('an entry', () => {
  it('replaces the values that its author had seen', () => {
    const state = after(made, entry(bert, 1, 2, set('Samen koken', first)));

    expect(shown(state)).toMatchObject({ values: { title: 'Samen koken' }, conflicts: [] });
  });

  it('leaves values written apart beside each other and shows the latest', () => {
    const state = after(
      made,
      entry(anna, 2, 5, set('Van Anna', first)),
      entry(bert, 1, 4, set('Van Bert', first)),
    );

    expect(shown(state)).toMatchObject({ values: { title: 'Van Anna' }, conflicts: ['title'] });
  });

  it('sees no conflict in equal values written apart', () => {
    const state = after(
      made,
      entry(anna, 2, 5, set('Gelijk', first)),
      entry(bert, 1, 4, set('Gelijk', first)),
    );

    expect(shown(state)?.conflicts).toEqual([]);
  });

  it('wins by what it replaced, not by its clock', () => {
    const state = after(
      made,
      entry(anna, 2, 9_999, set('Klok tien jaar voor', first)),
      entry(bert, 1, 3, set('Later geschreven', `${anna}.2`)),
    );

    expect(shown(state)).toMatchObject({ values: { title: 'Later geschreven' }, conflicts: [] });
  });

  it('waits for the one before it of the same actor', () => {
    const state = after(made);

    expect(applyEntry(state, entry(anna, 3, 3, set('x')), around)).toBe('gap');
    expect(applyEntry(state, entry(anna, 3, 3, set('x')), around, 2)).toBe('applied');
    expect(applyEntry(state, made, around)).toBe('seen');
  });

  it('does not let an element come back that was removed before it arrived', () => {
    const add: Op = { op: 'add', ...lesson, f: 'topics', v: ['eten'], i: 0, p: [] };
    const remove: Op = { op: 'rem', ...lesson, f: 'topics', p: [`${anna}.2.0`] };

    const state = after(made, entry(bert, 1, 4, remove), entry(anna, 2, 3, add));

    expect(shown(state)?.values).toEqual({ title: 'Koken' });
  });
});

describe('a delete', () => {
  const del = (saw: Record<string, number>): Op => ({ op: 'del', ...lesson, saw, p: [] });

  it('hides a record whose every value the deleter had seen', () => {
    expect(shown(after(made, entry(bert, 1, 2, del({ [anna]: 1, [bert]: 1 }))))).toBeNull();
  });

  it('yields to an edit that the deleter had not seen, and flags the record', () => {
    const state = after(
      made,
      entry(bert, 1, 2, del({ [anna]: 1, [bert]: 1 })),
      entry(anna, 2, 1, set('Toch nog', first)),
    );

    expect(shown(state)).toMatchObject({ values: { title: 'Toch nog' }, conflicts: ['$del'] });
  });

  it('yields to typing in a text too', () => {
    const typed: Op = { op: 'txt', ...lesson, f: 'why', y: '', p: [] };

    const state = after(
      made,
      entry(anna, 2, 2, typed),
      entry(bert, 1, 2, del({ [anna]: 1, [bert]: 1 })),
    );

    expect(shown(state)?.conflicts).toEqual(['$del']);
  });

  it('is taken back by an undelete that names it', () => {
    const state = after(
      made,
      entry(bert, 1, 2, del({ [anna]: 1, [bert]: 1 })),
      entry(anna, 2, 3, { op: 'undel', ...lesson, p: [`${bert}.1`] }),
    );

    expect(shown(state)).toMatchObject({ values: { title: 'Koken' }, conflicts: [] });
  });
});

describe('an erase', () => {
  it('takes the record and every late operation on it, and remembers only a hash', () => {
    const state = after(
      made,
      entry(bert, 1, 2, { op: 'erase', ...lesson }),
      entry(anna, 2, 3, set('Te laat', first)),
    );

    expect(shown(state)).toBeNull();
    expect([...state.erased]).toEqual([around.hash(lesson.r)]);
    expect([...state.records.all()]).toEqual([]);
  });
});

describe('two edits of one text made apart', () => {
  it('mark the text until somebody goes over it', () => {
    const typed = (p: string[]): Op => ({ op: 'txt', ...lesson, f: 'why', y: '', p });
    const both = [made, entry(anna, 2, 2, typed([])), entry(bert, 1, 2, typed([]))];

    expect(shown(after(...both))?.conflicts).toEqual(['why']);
    const gone = entry(anna, 3, 3, typed([`${anna}.2`, `${bert}.1`]));
    expect(shown(after(...both, gone))?.conflicts).toEqual([]);
  });
});
