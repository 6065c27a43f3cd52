import { hasSeen } from '../../kernel/dot.ts';
import type { Entry } from '../../kernel/entry.ts';
import { renameActor } from '../../kernel/renameActor.ts';
import type { KernelState, Surroundings } from '../../kernel/state.ts';

/** An entry before it is lost, so that nobody would ever take this one. */
export const isBehindGap = ({ seen }: KernelState, { a, n }: Entry): boolean =>
  !hasSeen(seen, a, n - 1);

/**
 * Own entries behind one that the log lost, under an actor in which nothing is missing. To count the
 * lost one as seen would be to say that it was erased, while the folder may still have it. The name
 * follows from the gap: the same log read twice gives the same entries.
 */
export const underOtherActors = (
  stranded: readonly Entry[],
  { seen }: KernelState,
  hash: Surroundings['hash'],
): readonly Entry[] => {
  const actors = new Set(stranded.map(({ a }) => a));
  return [...actors].flatMap((actor) => {
    const name = hash(`${actor} after ${String(seen.get(actor) ?? 0)}`).slice(0, 16);
    const own = stranded.filter(({ a }) => a === actor);
    return renameActor(own, name, 1);
  });
};
