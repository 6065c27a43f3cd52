import { dotText, hasSeen } from './dot.ts';
import { applyOp } from './applyOp.ts';
import type { Entry } from './entry.ts';
import type { KernelState, Surroundings } from './state.ts';

/** `gap`: an earlier entry of this actor is missing; offer this one again when that one is there. */
export type Applied = 'applied' | 'seen' | 'gap';

/**
 * Takes in one entry: in order for each actor, in any order between actors.
 * `purgedFrom`: the numbers from here to this entry's were erased and will never come.
 */
export const applyEntry = (
  state: KernelState,
  entry: Entry,
  around: Surroundings,
  purgedFrom = entry.n,
): Applied => {
  const started = startEntry(state, entry, purgedFrom);
  if (started !== 'applied') return started;
  entry.ops.forEach((_op, at) => {
    applyOp(state, entry, at, around);
  });
  finishEntry(state, entry);
  return 'applied';
};

/** The first of three steps, for callers who spread the operations of a large entry over turns. */
export const startEntry = (state: KernelState, { a, n, by }: Entry, purgedFrom = n): Applied => {
  if (hasSeen(state.seen, a, n)) return 'seen';
  if (!hasSeen(state.seen, a, purgedFrom - 1)) return 'gap';
  state.seen.set(a, n);
  state.authors.set(a, by);
  return 'applied';
};

/** What was replaced before it arrived has arrived now. */
export const finishEntry = (state: KernelState, { a, n }: Entry): void => {
  state.dead.delete(dotText(a, n));
};
