import type { Origin, Panel, Stage, Theme } from '../../../shared/domain/enums.ts';
import type { FuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { areaOnDay } from '../../../shared/domain/village.ts';
import type { Village } from '../../../shared/domain/village.ts';
import { seatedPanels } from '../drieluik.ts';
import { foldWords } from '../../ui/option.ts';
import { usablePosition } from '../../../shared/domain/position.ts';

/** An initiative as the board shows it. */
export interface Card {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly position: string;
  readonly createdAt: string;
  readonly origin: Origin | null;
  /** The role of the coordinator herself. */
  readonly ownRole: Initiative['ownRole'];
  readonly themes: readonly Theme[];
  readonly tags: readonly string[];
  readonly villageIds: readonly string[];
  readonly villageNames: readonly string[];
  readonly areaIds: readonly string[];
  /** The corners of the drieluik where somebody sits. */
  readonly panels: readonly Panel[];
  readonly nextLightTouch: FuzzyDate | null;
  /** The colleague who shared it; null for a card that began here. */
  readonly broughtBy: string | null;
  /** The photo on it. */
  readonly coverId: string | null;
  /** What the text filter looks in, folded. */
  readonly folded: string;
}

export type VillagesById = ReadonlyMap<string, Pick<Village, 'name' | 'areaPeriods'>>;
export type PartiesById = ReadonlyMap<string, Pick<Party, 'panel'>>;

/** A village lies in the area of the card's own day; a card from outside every period takes any. */
const areaOf = (village: Pick<Village, 'areaPeriods'>, day: string): string | undefined =>
  areaOnDay(village, day) ?? village.areaPeriods.at(-1)?.areaId;

export const cardOf = (from: Initiative, villages: VillagesById, parties: PartiesById): Card => {
  const known = from.villageIds.flatMap((id) => villages.get(id) ?? []);
  const villageNames = known.map(({ name }) => name);
  const day = from.createdAt.slice(0, 10);
  let folded: string | undefined;
  return {
    id: from.id,
    title: from.title,
    stage: from.stage,
    position: usablePosition(from.position),
    createdAt: from.createdAt,
    origin: from.origin,
    ownRole: from.ownRole,
    themes: from.themes,
    tags: from.tags,
    villageIds: from.villageIds,
    villageNames,
    areaIds: [...new Set(known.flatMap((village) => areaOf(village, day) ?? []))],
    panels: seatedPanels(from, parties),
    nextLightTouch: from.nextLightTouch,
    broughtBy: from.shared?.isOwn === false ? from.authorId : null,
    coverId: from.coverId,
    // Most cards are never looked for by their words.
    get folded() {
      return (folded ??= foldWords([from.title, ...villageNames, ...from.tags].join('\n')));
    },
  };
};

/**
 * Makes cards of initiatives, each once: an unchanged record keeps its card, so that only what
 * changed is drawn again. A card with an outcome stands on the shelf Verhalen, not on the board.
 */
export const createCardReader = () => {
  let made = new WeakMap<Initiative, Card>();
  let madeWith: readonly [VillagesById, PartiesById] | undefined;
  return (
    initiatives: readonly Initiative[],
    villages: VillagesById,
    parties: PartiesById,
  ): readonly Card[] => {
    if (madeWith?.[0] !== villages || madeWith[1] !== parties) {
      made = new WeakMap();
      madeWith = [villages, parties];
    }
    const cardFor = (from: Initiative): Card => {
      const known = made.get(from) ?? cardOf(from, villages, parties);
      made.set(from, known);
      return known;
    };
    return initiatives.filter(({ outcome }) => outcome === null).map(cardFor);
  };
};
