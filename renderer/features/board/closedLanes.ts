import { create } from 'zustand';
import type { Lane } from './lane.ts';

interface ClosedLanes {
  readonly closed: ReadonlySet<string>;
}

const nameOf = ({ kind, value }: Pick<Lane, 'kind' | 'value'>): string => `${kind} ${value ?? ''}`;

/** Which lanes show their name only; remembered until the app closes. */
const useClosedLanes = create<ClosedLanes>(() => ({ closed: new Set() }));

export const useIsLaneOpen = (lane: Lane): boolean =>
  useClosedLanes(({ closed }) => !closed.has(nameOf(lane)));

export const toggleLane = (lane: Lane): void => {
  useClosedLanes.setState(({ closed }) => {
    const others = new Set(closed);
    if (!others.delete(nameOf(lane))) others.add(nameOf(lane));
    return { closed: others };
  });
};
