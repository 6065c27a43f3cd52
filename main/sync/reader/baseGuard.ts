import { readDot } from '../../kernel/dot.ts';
import type { Deletion, StateHead, Weight } from '../port.ts';
import { isMass } from './massChange.ts';
import type { Approval, Held } from './massWatch.ts';

interface Waiting extends Held {
  readonly names: readonly string[];
}

/** `ask`: a person must say yes first. `join`: with what is to be taken back before. */
export type Verdict = 'ask' | { readonly join: true; readonly kept: readonly Deletion[] };

/**
 * The same question as `MassWatch` asks, for what comes in a state and not in entries: a computer
 * that was away long may hear of a mass deletion only so.
 */
export class BaseGuard {
  readonly #held = new Map<string, Waiting>();
  /** What was said yes to, by name; what a later state takes away beside it is asked again. */
  readonly #approved = new Map<string, Approval>();

  held(): readonly Held[] {
    return [...this.#held.values()].map(({ names: _names, ...held }) => held);
  }

  approve(actor: string, as: Approval): void {
    for (const name of this.#held.get(actor)?.names ?? []) this.#approved.set(name, as);
    this.#held.delete(actor);
  }

  /** `records`: how many there are here; `device`: whose state it is. */
  judge(
    { deletions, erased }: Pick<Weight, 'deletions' | 'erased'>,
    { authors }: Pick<StateHead, 'authors'>,
    records: number,
    device: string,
  ): Verdict {
    const deleted = deletions.filter((one) => !this.#approved.has(nameOf(one)));
    const gone = erased.filter((id) => !this.#approved.has(id));
    const ids = new Set([...deleted.map(({ id }) => id), ...gone]);
    if (isMass(ids.size, records)) {
      const actor = mostOf(deleted) ?? device;
      this.#held.set(actor, {
        actor,
        // A state tells what somebody else did: its own device says nothing of who that was.
        device: deleted.length === 0 ? device : '',
        authorId: authors?.[actor] ?? '',
        count: ids.size,
        erased: new Set(gone).size,
        names: [...deleted.map(nameOf), ...gone],
      });
      return 'ask';
    }
    const kept = deletions.filter((one) => this.#approved.get(nameOf(one)) === 'keep');
    return { join: true, kept };
  }
}

/** The same deletes may wait as entries and in a state: one question is enough. */
export const heldOnce = (
  inEntries: readonly Held[],
  inStates: readonly Held[],
): readonly Held[] => [
  ...inEntries,
  ...inStates.filter((one) => !inEntries.some(({ actor }) => actor === one.actor)),
];

const nameOf = ({ id, dot }: Deletion): string => `${id}/${dot}`;

/** Under whose actor most was deleted. */
const mostOf = (deletions: readonly Deletion[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { dot } of deletions) {
    const actor = readDot(dot)?.a;
    if (actor !== undefined) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  }
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0];
};
