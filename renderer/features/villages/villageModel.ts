import type { Area } from '../../../shared/domain/area.ts';
import { panels, stages } from '../../../shared/domain/enums.ts';
import type { Panel, Stage } from '../../../shared/domain/enums.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { areaOnDay } from '../../../shared/domain/village.ts';
import type { Village } from '../../../shared/domain/village.ts';
import { byName } from '../../domain/villageOrder.ts';

export interface VillageEntry {
  readonly village: Village;
  /** Everything that is not on the shelf of stories. */
  readonly open: number;
  readonly ended: number;
}
export interface AreaOfVillages {
  /** Undefined for villages that belong to none today. */
  readonly area: Area | undefined;
  readonly villages: readonly VillageEntry[];
}

/**
 * The villages that ever were in one's own area, and then the others by the area they belong to today:
 * a coordinator's area may have merged into a larger one, and is still where the work is. Areas where
 * something was begun stand before those where nothing was.
 */
export const villagesByArea = (
  {
    villages,
    areas,
    initiatives,
  }: {
    readonly villages: readonly Village[];
    readonly areas: ReadonlyMap<string, Area>;
    readonly initiatives: readonly Initiative[];
  },
  ownAreaId: string | null,
  today: string,
): readonly AreaOfVillages[] => {
  const counts = countsByVillage(initiatives);
  const byArea = new Map<string | undefined, VillageEntry[]>();
  for (const village of villages.toSorted(byName)) {
    const isOwn = village.areaPeriods.some(({ areaId }) => areaId === ownAreaId);
    const areaId = isOwn && ownAreaId !== null ? ownAreaId : areaOnDay(village, today);
    const known = areaId !== undefined && areas.has(areaId) ? areaId : undefined;
    const entry = { village, ...(counts.get(village.id) ?? { open: 0, ended: 0 }) };
    byArea.set(known, [...(byArea.get(known) ?? []), entry]);
  }
  const rank = ({ area, villages: of }: AreaOfVillages): number => {
    if (area === undefined) return 3;
    if (area.id === ownAreaId) return 0;
    return of.some(({ open, ended }) => open + ended > 0) ? 1 : 2;
  };
  return [...byArea]
    .map(([id, entries]) => ({ area: id === undefined ? id : areas.get(id), villages: entries }))
    .toSorted(
      (a, b) => rank(a) - rank(b) || byName(a.area ?? { name: '' }, b.area ?? { name: '' }),
    );
};

const countsByVillage = (initiatives: readonly Initiative[]) => {
  const counts = new Map<string, { open: number; ended: number }>();
  for (const { villageIds, outcome } of initiatives) {
    for (const id of villageIds) {
      const count = counts.get(id) ?? { open: 0, ended: 0 };
      counts.set(id, count);
      if (outcome === null) count.open += 1;
      else count.ended += 1;
    }
  }
  return counts;
};

export interface WhatRuns {
  readonly byStage: readonly { readonly stage: Stage; readonly of: readonly Initiative[] }[];
  readonly ended: readonly Initiative[];
}

/** The initiatives of a village in the order of the board, and those that came to an end. */
export const whatRuns = (villageId: string, initiatives: readonly Initiative[]): WhatRuns => {
  const here = initiatives.filter(({ villageIds }) => villageIds.includes(villageId));
  const inStage = (stage: Stage) =>
    here.filter((one) => one.outcome === null && one.stage === stage).toSorted(byTitle);
  return {
    byStage: stages
      .map((stage) => ({ stage, of: inStage(stage) }))
      .filter(({ of }) => of.length > 0),
    ended: here.filter(({ outcome }) => outcome !== null).toSorted(byTitle),
  };
};

const byTitle = (a: Initiative, b: Initiative): number => a.title.localeCompare(b.title, 'nl');

export interface Active {
  readonly panel: Panel;
  readonly parties: readonly { readonly party: Party; readonly of: readonly Initiative[] }[];
}

/** Who takes part in what runs here, corner by corner of the drieluik. */
export const whoIsActive = (
  { byStage }: WhatRuns,
  parties: ReadonlyMap<string, Party>,
): readonly Active[] => {
  const seats = new Map<string, Initiative[]>();
  for (const one of byStage.flatMap(({ of }) => of)) {
    for (const id of one.partyIds) seats.set(id, [...(seats.get(id) ?? []), one]);
  }
  const seated = [...seats].flatMap(([id, of]) => {
    const party = parties.get(id);
    return party === undefined ? [] : [{ party, of }];
  });
  return panels.map((panel) => ({
    panel,
    parties: seated
      .filter(({ party }) => party.panel === panel)
      .toSorted((a, b) => byName(a.party, b.party)),
  }));
};
