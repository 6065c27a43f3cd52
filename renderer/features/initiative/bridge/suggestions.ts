import type { BridgeQuestion } from '../../../../shared/domain/bridgeCheck.ts';
import type { ContributionKind } from '../../../../shared/domain/contribution.ts';
import type { WordKey } from '../../../words/i18n.ts';

interface Suggestion {
  readonly words: WordKey;
  readonly kind: ContributionKind;
}

/** Planks that often are missing where a question has no good answer yet. */
export const suggestions: Readonly<Record<BridgeQuestion, readonly Suggestion[]>> = {
  motivation: [
    { words: 'bridgeCheck.planks.spark', kind: 'talent' },
    { words: 'bridgeCheck.planks.firstResult', kind: 'strength' },
  ],
  contacts: [
    { words: 'bridgeCheck.planks.knowsVillage', kind: 'strength' },
    { words: 'bridgeCheck.planks.knowsTownHall', kind: 'position' },
  ],
  equipment: [
    { words: 'bridgeCheck.planks.place', kind: 'strength' },
    { words: 'bridgeCheck.planks.money', kind: 'position' },
    { words: 'bridgeCheck.planks.budget', kind: 'expertise' },
  ],
  embedding: [
    { words: 'bridgeCheck.planks.colleague', kind: 'position' },
    { words: 'bridgeCheck.planks.upkeep', kind: 'position' },
  ],
  empathy: [
    { words: 'bridgeCheck.planks.listener', kind: 'talent' },
    { words: 'bridgeCheck.planks.explainer', kind: 'expertise' },
  ],
};
