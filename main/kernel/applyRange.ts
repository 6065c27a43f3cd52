import { applyEntry } from './applyEntry.ts';
import { dotText, hasSeen, readDot } from './dot.ts';
import type { Entry } from './entry.ts';
import type { KernelState, Surroundings } from './state.ts';

/** Consecutive numbers of one actor; those without an entry were erased and will never come. */
export interface EntryRange {
  readonly actor: string;
  readonly first: number;
  readonly last: number;
  readonly entries: readonly Entry[];
}

/** False when an earlier entry of the actor is missing: nothing was done. */
export const applyRange = (
  state: KernelState,
  { actor, first, last, entries }: EntryRange,
  around: Surroundings,
): boolean => {
  if (!hasSeen(state.seen, actor, first - 1)) return false;
  for (const entry of entries) {
    skipEntries(state, actor, entry.n - 1);
    applyEntry(state, entry, around);
  }
  skipEntries(state, actor, last);
  return true;
};

/** Counts erased entries as seen: nothing of them can be replaced any more. */
export const skipEntries = (state: KernelState, actor: string, upTo: number): void => {
  const seen = state.seen.get(actor) ?? 0;
  if (upTo <= seen) return;
  state.seen.set(actor, upTo);
  if (upTo - seen <= state.dead.size) {
    for (let n = seen + 1; n <= upTo; n += 1) state.dead.delete(dotText(actor, n));
    return;
  }
  for (const name of state.dead.keys()) {
    const dot = readDot(name);
    if (dot?.a === actor && dot.n <= upTo) state.dead.delete(name);
  }
};
