import type { Origin, Panel, Stage, Theme } from '../../../shared/domain/enums.ts';
import type { FuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { areasOf } from '../../../shared/domain/village.ts';
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

export const cardOf = (from: Initiative, villages: VillagesById, parties: PartiesById): Card =>
  new CardOfInitiative(from, villages, parties);

/** A class for the one value that is made late: as a getter of each object it took the most time. */
class CardOfInitiative implements Card {
  readonly id;
  readonly title;
  readonly stage;
  readonly position;
  readonly createdAt;
  readonly origin;
  readonly ownRole;
  readonly themes;
  readonly tags;
  readonly villageIds;
  readonly villageNames: readonly string[];
  readonly areaIds: readonly string[];
  readonly panels: readonly Panel[];
  readonly nextLightTouch;
  readonly broughtBy: string | null;
  readonly coverId;
  #folded: string | null = null;

  constructor(from: Initiative, villages: VillagesById, parties: PartiesById) {
    const known = from.villageIds.flatMap((id) => villages.get(id) ?? []);
    this.id = from.id;
    this.title = from.title;
    this.stage = from.stage;
    this.position = usablePosition(from.position);
    this.createdAt = from.createdAt;
    this.origin = from.origin;
    this.ownRole = from.ownRole;
    this.themes = from.themes;
    this.tags = from.tags;
    this.villageIds = from.villageIds;
    this.villageNames = known.map(({ name }) => name);
    this.areaIds = areasOf(known, from.createdAt.slice(0, 10));
    this.panels = seatedPanels(from, parties);
    this.nextLightTouch = from.nextLightTouch;
    this.broughtBy = from.shared?.isOwn === false ? from.authorId : null;
    this.coverId = from.coverId;
  }

  /** Most cards are never looked for by their words. */
  get folded(): string {
    const { title, villageNames, tags } = this;
    return (this.#folded ??= foldWords([title, ...villageNames, ...tags].join('\n')));
  }
}

/**
 * Makes cards of initiatives, each once: an unchanged record keeps its card, so that only what
 * changed is drawn again. A card with an outcome stands on the shelf Verhalen, not on the board.
 */
export const createCardReader = () => {
  let made: ReadonlyMap<Initiative, Card> = new Map();
  let madeWith: readonly [VillagesById, PartiesById] | undefined;
  return (
    initiatives: readonly Initiative[],
    villages: VillagesById,
    parties: PartiesById,
  ): readonly Card[] => {
    const isSame = madeWith?.[0] === villages && madeWith[1] === parties;
    const before = isSame ? made : new Map<Initiative, Card>();
    const now = new Map<Initiative, Card>();
    for (const from of initiatives) {
      if (from.outcome !== null) continue;
      now.set(from, before.get(from) ?? cardOf(from, villages, parties));
    }
    made = now;
    madeWith = [villages, parties];
    return [...now.values()];
  };
};
