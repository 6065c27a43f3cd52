import type { BridgeKey, KeyEntry } from '../../../shared/ipc/bridgeKey.ts';
import { plankName, standingOf } from './facts.ts';
import type { BridgeFacts, BridgeWords } from './facts.ts';
import type { BridgeGeometry } from './geometry.ts';

export interface KeyList extends Pick<BridgeKey, 'of'> {
  readonly entries: readonly KeyEntry[];
}

/** What each number in a drawing stands for, whole; nothing where it has the names themselves. */
export const keyOf = (
  facts: BridgeFacts,
  words: BridgeWords,
  numbered: BridgeGeometry['numbered'],
): readonly KeyList[] => {
  const planks = facts.planks.map((plank) =>
    [
      `${plank.status === 'missing' ? `${words.missing}. ` : ''}${plankName(plank, words)}`,
      plank.who,
    ].join(plank.who === '' ? '' : ' · '),
  );
  const pillars = standingOf(facts).map(({ name, panel, isEmpty }) =>
    isEmpty ? `${words.panel[panel]}: ${words.whoMisses}` : name,
  );
  return [
    { of: 'planks' as const, texts: numbered.planks ? planks : [] },
    { of: 'pillars' as const, texts: numbered.pillars ? pillars : [] },
  ].flatMap(({ of, texts }) =>
    texts.length === 0
      ? []
      : [{ of, entries: texts.map((text, at) => ({ number: at + 1, text })) }],
  );
};
