import { describe, expect, it } from 'vitest';
import { applyRange } from '../../../../main/kernel/applyRange.ts';
import { canonicalState } from '../../../../main/kernel/canonical.ts';
import type { Entry } from '../../../../main/kernel/entry.ts';
import { emptyState } from '../../../../main/kernel/state.ts';
import { around, copyOf, joined } from './world.ts';

const actor = 'a'.repeat(16);
const other = 'b'.repeat(16);
const id = 'a'.repeat(8) + '-0000-7000-8000-000000000000';
const entry = (a: string, n: number, p: readonly string[] = []): Entry => ({
  a,
  n,
  t: n.toString(16).padStart(16, '0'),
  by: 'u',
  act: 'edit',
  ops: [{ op: 'set', k: 'lesson', r: id, f: 'title', v: n, p }],
});

describe('a range of entries', () => {
  it('waits when an earlier entry is missing', () => {
    const state = emptyState();

    expect(
      applyRange(state, { actor, first: 2, last: 2, entries: [entry(actor, 2)] }, around),
    ).toBe(false);
    expect(state.seen.size).toBe(0);
  });

  it('passes the numbers that were erased, before, between and behind', () => {
    const state = emptyState();

    const isDone = applyRange(
      state,
      { actor, first: 1, last: 9, entries: [entry(actor, 3), entry(actor, 6)] },
      around,
    );

    expect(isDone).toBe(true);
    expect(state.seen.get(actor)).toBe(9);
  });

  it.each([3, 1_000])('forgets what waited for an erased entry, as a join does (%i)', (last) => {
    const state = emptyState();
    const range = { actor: other, first: 1, last: 1, entries: [entry(other, 1, [`${actor}.2`])] };
    applyRange(state, range, around);
    expect(state.dead.size).toBe(1);

    applyRange(state, { actor, first: 1, last, entries: [] }, around);

    expect(state.dead.size).toBe(0);
    expect(canonicalState(joined(state, copyOf(state)))).toBe(canonicalState(state));
  });
});
