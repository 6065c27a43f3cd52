import type { ContributionKind, ContributionStatus } from '../../../shared/domain/contribution.ts';
import { panels } from '../../../shared/domain/enums.ts';
import type { Panel } from '../../../shared/domain/enums.ts';

export interface PlankFact {
  readonly id: string;
  readonly kind: ContributionKind;
  readonly text: string;
  readonly status: ContributionStatus;
  /** Who brings it, or is asked to; empty while nobody is. */
  readonly who: string;
}

export interface PillarFact {
  readonly id: string;
  readonly name: string;
  readonly panel: Panel;
}

/** What a bridge is drawn from, and all that is. */
export interface BridgeFacts {
  readonly planks: readonly PlankFact[];
  readonly pillars: readonly PillarFact[];
}

export interface BridgeWords {
  readonly lifeworld: string;
  readonly systemworld: string;
  readonly kind: Readonly<Record<ContributionKind, string>>;
  readonly panel: Readonly<Record<Panel, string>>;
  readonly missing: string;
  readonly whoMisses: string;
}

/** From the bank of the village to that of the town hall. */
const acrossTheWater: readonly Panel[] = ['residents', 'organisations', 'municipality'];

/** A pillar, or the place where one could stand: a corner of the drieluik that is still empty. */
export interface Standing {
  readonly id: string;
  readonly name: string;
  readonly panel: Panel;
  readonly isEmpty: boolean;
}

export const standingOf = ({ pillars }: BridgeFacts): readonly Standing[] =>
  acrossTheWater.flatMap((panel): readonly Standing[] => {
    const here = pillars.filter((one) => one.panel === panel);
    if (here.length === 0) return [{ id: `empty-${panel}`, name: '', panel, isEmpty: true }];
    return here.map((one) => ({ ...one, isEmpty: false }));
  });

export const emptyPanels = ({ pillars }: BridgeFacts): readonly Panel[] =>
  panels.filter((panel) => pillars.every((one) => one.panel !== panel));

/** "Kracht: zelf doen". */
export const plankName = (
  { kind, text }: Pick<PlankFact, 'kind' | 'text'>,
  words: Pick<BridgeWords, 'kind'>,
): string => (text.trim() === '' ? words.kind[kind] : `${words.kind[kind]}: ${text.trim()}`);
