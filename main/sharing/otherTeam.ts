import type { OtherTeam, TeamHoldings } from '../../shared/ipc/sharing.ts';
import { recallTeam } from '../sync/packet/teamMemoCodec.ts';
import type { Shared } from '../sync/port.ts';
import type { Membership } from './membership.ts';
import type { TeamOfStore } from './place.ts';

interface Parts {
  readonly membership: Pick<Membership, 'team'>;
  readonly shared: Pick<Shared, 'readMemo'>;
  readonly holdings: () => Promise<TeamHoldings>;
}

export interface Asked {
  /** Null: one that is still to be made. */
  readonly workspace: string | null;
  /** The team whose words the person lets go along. */
  readonly takeAlong: string | null;
}

/**
 * There is one shared store, and all of it reaches whoever is shared with. Null when that is the
 * team it belongs to, when it holds nothing of anybody, or when the person said yes to that team.
 */
export const otherTeamIn = async (
  { membership, shared, holdings }: Parts,
  { workspace, takeAlong }: Asked,
): Promise<OtherTeam | null> => {
  const whose = await teamOfStore({ membership, shared });
  if (whose === null || whose.workspace === workspace || whose.workspace === takeAlong) return null;
  const holds = await holdings();
  const { workspace: team, isLocked: wasLocked } = whose;
  return isEmpty(holds) ? null : { kind: 'other-team', team, wasLocked, holds };
};

/** Whose words lie in the shared store; null while nobody else ever got or gave any. */
export const teamOfStore = async ({
  membership,
  shared,
}: Pick<Parts, 'membership' | 'shared'>): Promise<TeamOfStore | null> =>
  membership.team() ?? teamOfPackets(await shared.readMemo());

const isEmpty = (holds: TeamHoldings): boolean =>
  Object.values(holds).every((count: number) => count === 0);

/** Who left before the team was remembered, or only ever had packets. */
const teamOfPackets = (memo: Parameters<typeof recallTeam>[0]): TeamOfStore | null => {
  const recalled = recallTeam(memo);
  if (recalled === null) return null;
  const { workspace, enc } = recalled.marker;
  return { workspace, isLocked: enc === 'required' };
};
