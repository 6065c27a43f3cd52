import type { Initiative } from '../../../shared/domain/initiative.ts';
import { panels } from '../../../shared/domain/enums.ts';
import type { Panel, PartyKind } from '../../../shared/domain/enums.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { byName } from '../../domain/villageOrder.ts';
import { foldWords } from '../../ui/option.ts';

/** A party, where it sits, and whom it meets there. */
export interface Member {
  readonly party: Party;
  readonly at: readonly Initiative[];
  readonly meets: readonly Party[];
}

/** Where parties meet: an initiative with who sits there. */
export interface Meeting {
  readonly initiative: Initiative;
  readonly parties: readonly Party[];
}

export interface Network {
  /** By name. */
  readonly members: readonly Member[];
  /** By title; only those where somebody sits. */
  readonly meetings: readonly Meeting[];
  /** By title; also where nobody sits yet. */
  readonly initiatives: readonly Initiative[];
}

const byTitle = (a: Initiative, b: Initiative): number =>
  byName({ name: a.title }, { name: b.title });

/** Who meets whom through which initiatives. A party that sits nowhere is there too. */
export const networkOf = (
  parties: readonly Party[],
  initiatives: readonly Initiative[],
): Network => {
  const known = new Map(parties.map((one) => [one.id, one]));
  const sorted = initiatives.toSorted(byTitle);
  const meetings = sorted
    .map((initiative) => ({
      initiative,
      parties: initiative.partyIds.flatMap((id) => known.get(id) ?? []).toSorted(byName),
    }))
    .filter(({ parties: here }) => here.length > 0);
  const seats = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    for (const { id } of meeting.parties) seats.set(id, [...(seats.get(id) ?? []), meeting]);
  }
  const members = parties.toSorted(byName).map((party) => {
    const own = seats.get(party.id) ?? [];
    const met = new Set(own.flatMap((meeting) => meeting.parties));
    met.delete(party);
    return {
      party,
      at: own.map(({ initiative }) => initiative),
      meets: [...met].toSorted(byName),
    };
  });
  return { members, meetings, initiatives: sorted };
};

export interface PartyFilter {
  readonly text: string;
  /** Null for every kind. */
  readonly kind: PartyKind | null;
  readonly chainOnly: boolean;
}

export const noFilter: PartyFilter = { text: '', kind: null, chainOnly: false };

/** Corner by corner, each as large as the others. Also finds a party by what it sits at. */
export const cornersOf = (
  members: readonly Member[],
  { text, kind, chainOnly }: PartyFilter,
): readonly { readonly panel: Panel; readonly members: readonly Member[] }[] => {
  const sought = foldWords(text.trim());
  const fits = ({ party, at }: Member): boolean =>
    (kind === null || party.partyKind === kind) &&
    (!chainOnly || party.chainPartner) &&
    [party.name, ...at.map(({ title }) => title)].some((words) =>
      foldWords(words).includes(sought),
    );
  const fitting = members.filter(fits);
  return panels.map((panel) => ({
    panel,
    members: fitting.filter(({ party }) => party.panel === panel),
  }));
};
