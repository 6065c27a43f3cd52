import type { SharingState } from '../../shared/ipc/sharing.ts';
import { useSharing } from '../app/sharing.ts';

/**
 * When what is given, or taken back, gets to colleagues: with the next round; when the folder is
 * there again; when the person takes part again; when there are colleagues at all.
 */
export type Reach = 'now' | 'later' | 'left' | 'alone';

export const reachOf = ({ phase, hasTeam }: Pick<SharingState, 'phase' | 'hasTeam'>): Reach => {
  if (phase === 'off') return hasTeam ? 'left' : 'alone';
  return phase === 'fine' || phase === 'starting' ? 'now' : 'later';
};

export const useReach = (): Reach => useSharing(reachOf);
