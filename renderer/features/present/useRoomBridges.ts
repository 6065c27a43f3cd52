import { useMemo, useState } from 'react';
import type { BridgeFacts } from '../../domain/bridge/facts.ts';
import { holdBridges } from './heldBridges.ts';
import type { HeldBridges, LiveBridge } from './heldBridges.ts';

interface RoomBridges {
  /** By slide. */
  readonly bridges: ReadonlyMap<string, BridgeFacts>;
  /** The slides of which the room sees an earlier bridge than the card has. */
  readonly behind: ReadonlySet<string>;
}

const none: HeldBridges = new Map();

/**
 * The bridges on the slides for as long as a talk lasts. A plank that is laid meanwhile was looked at
 * by nobody: before a room they change only where the check list has nothing against it.
 */
export const useRoomBridges = (
  live: ReadonlyMap<string, LiveBridge>,
  isPractice: boolean,
): RoomBridges => {
  const [held, setHeld] = useState(none);
  const next = holdBridges(held, live);
  // As it is drawn: what was checked has to be known before the next change comes.
  if (next !== held) setHeld(next);
  return useMemo(() => {
    const seen = isPractice ? live : next;
    return {
      bridges: new Map([...seen].map(([id, { facts }]) => [id, facts])),
      behind: new Set(
        isPractice ? [] : [...live].flatMap(([id, { isChecked }]) => (isChecked ? [] : [id])),
      ),
    };
  }, [isPractice, live, next]);
};
