import type { BridgeFacts } from '../../domain/bridge/facts.ts';

/** The bridge on a slide as its card has it, and whether all of it may be on the screen. */
export interface LiveBridge {
  readonly cardId: string;
  readonly facts: BridgeFacts;
  readonly isChecked: boolean;
}

type Held = Pick<LiveBridge, 'cardId' | 'facts'>;
/** By slide. */
export type HeldBridges = ReadonlyMap<string, Held>;

/**
 * What the room may see of each bridge: as it is where that was checked, otherwise as it was when
 * it last was, less what is gone since. The same map as before where nothing changed.
 */
export const holdBridges = (
  held: HeldBridges,
  live: ReadonlyMap<string, LiveBridge>,
): HeldBridges => {
  const next = new Map(
    [...live].flatMap(([slideId, now]): (readonly [string, Held])[] => {
      const was = held.get(slideId);
      if (now.isChecked) return [[slideId, was?.facts === now.facts ? was : now]];
      return was?.cardId === now.cardId ? [[slideId, lessGone(was, now.facts)]] : [];
    }),
  );
  const isSame = next.size === held.size && [...next].every(([id, one]) => held.get(id) === one);
  return isSame ? held : next;
};

/** Who takes a plank away before a room wants it away, and taking away shows nobody anything. */
const lessGone = (was: Held, now: BridgeFacts): Held => {
  const planks = was.facts.planks.filter(({ id }) => now.planks.some((one) => one.id === id));
  const pillars = was.facts.pillars.filter(({ id }) => now.pillars.some((one) => one.id === id));
  const isWhole =
    planks.length === was.facts.planks.length && pillars.length === was.facts.pillars.length;
  return isWhole ? was : { cardId: was.cardId, facts: { planks, pillars } };
};
