import { isUnnamed } from '../../../shared/domain/drawnBridge.ts';
import type { Party } from '../../../shared/domain/party.ts';
import { findPersons } from '../../../shared/privacy/findPersons.ts';
import type { BridgeFacts } from './facts.ts';

export type Known = Pick<Party, 'id' | 'name' | 'panel' | 'partyKind'>;

/**
 * Without the names of residents, also where their group lays a plank and has no chair, or stands
 * in the words of a plank. Before a room they are never named.
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
      ...{ id, kind, status },
      text: withoutGroups(text, parties, instead),
      who: names.has(who) ? instead : who,
    })),
    pillars: pillars.map(({ id, name, panel }) => ({
      ...{ id, panel },
      name: ids.has(id) || panel === 'residents' ? instead : name,
    })),
  };
};

/** A group whose name stands within that of an organisation is not meant there. */
export const withoutGroups = (text: string, parties: readonly Known[], instead: string): string => {
  const groups = parties.filter(isUnnamed).map(({ name }) => name);
  const longestFirst = groups.toSorted((a, b) => b.length - a.length);
  const open = parties.filter((one) => !isUnnamed(one)).map(({ name }) => name);
  return longestFirst.reduce((words, name) => without(words, name, open, instead), text);
};

const without = (text: string, name: string, open: readonly string[], instead: string): string => {
  let [done, at] = ['', 0];
  for (const { from, to } of findPersons(text, open, [name])) {
    if (from < at) continue;
    const begins = text.slice(0, from).trim() === '';
    done += text.slice(at, from) + (begins ? instead : lowerFirst(instead));
    at = to;
  }
  return done + text.slice(at);
};

const lowerFirst = (words: string): string => words.slice(0, 1).toLowerCase() + words.slice(1);
