import type { OtherTeam, TeamHoldings } from '../../shared/ipc/sharing.ts';
import { recallStrangers, strangersTo } from '../sync/packet/strangersMemoCodec.ts';
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
 * There is one shared store, and all of it reaches whoever is shared with. Null when all in it is of
 * that team, when it holds nothing of anybody, or when the person said yes to the first other team.
 */
export const otherTeamIn = async (
  { membership, shared, holdings }: Parts,
  { workspace, takeAlong }: Asked,
): Promise<OtherTeam | null> => {
  const teams = await teamsOfStore({ membership, shared });
  const others = teams.filter((one) => one.workspace !== workspace);
  const [first] = others;
  if (first === undefined || first.workspace === takeAlong) return null;
  const holds = await holdings();
  const wasLocked = others.some((one) => one.isLocked);
  return isEmpty(holds) ? null : { kind: 'other-team', team: first.workspace, wasLocked, holds };
};

/** Whose words may lie in the shared store; nobody's while nobody else ever got or gave any. */
export const teamsOfStore = async ({
  membership,
  shared,
}: Pick<Parts, 'membership' | 'shared'>): Promise<readonly TeamOfStore[]> => {
  const left = membership.team();
  const ofPackets = teamsOfPackets(await shared.readMemo());
  if (left === null) return ofPackets;
  return [left, ...ofPackets.filter(({ workspace }) => workspace !== left.workspace)];
};

/** Computers that came with packets of another team than this computer is of. */
export const strangersOfStore = async ({
  membership,
  shared,
}: Pick<Parts, 'membership' | 'shared'>): Promise<readonly string[]> => {
  const memo = await shared.readMemo();
  const own = membership.team()?.workspace ?? recallTeam(memo)?.marker.workspace ?? null;
  return strangersTo(own, recallStrangers(memo));
};

const isEmpty = (holds: TeamHoldings): boolean =>
  Object.values(holds).every((count: number) => count === 0);

/** Who left before the team was remembered, or had packets. Of the locked there is one at most. */
const teamsOfPackets = (memo: Parameters<typeof recallTeam>[0]): readonly TeamOfStore[] => {
  const recalled = recallTeam(memo);
  if (recalled === null) return [];
  const { workspace, enc } = recalled.marker;
  return [
    { workspace, isLocked: enc === 'required' },
    ...recalled.came
      .filter((one) => one !== workspace)
      .map((one) => ({ workspace: one, isLocked: false })),
  ];
};
