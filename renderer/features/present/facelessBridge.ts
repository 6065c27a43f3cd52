import { isUnnamed } from '../../../shared/domain/drawnBridge.ts';
import type { Party } from '../../../shared/domain/party.ts';
import type { BridgeFacts } from '../../domain/bridge/facts.ts';

type Known = Pick<Party, 'id' | 'name' | 'panel' | 'partyKind'>;

/**
 * Residents are never named before a room, also where their group lies a plank and has no chair.
 * Field by field, so that nothing else of a party goes to the other window.
 */
export const facelessBridge = (
  { planks, pillars }: BridgeFacts,
  parties: readonly Known[],
  instead: string,
): BridgeFacts => {
  const groups = parties.filter(isUnnamed);
  const ids = new Set(groups.map(({ id }) => id));
  const names = new Set(groups.map(({ name }) => name));
  return {
    planks: planks.map(({ id, kind, text, status, who }) => ({
      ...{ id, kind, text, status },
      who: names.has(who) ? instead : who,
    })),
    pillars: pillars.map(({ id, name, panel }) => ({
      ...{ id, panel },
      name: ids.has(id) || panel === 'residents' ? instead : name,
    })),
  };
};
