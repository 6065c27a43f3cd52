import { findParts, findPersons } from './findPersons.ts';
import { findPersonalData, meets } from './personalData.ts';

/** Names that may stand in what leaves this computer, and names that may not. */
export interface Naming {
  /** Villages, organisations, departments: capitals that are nobody's. */
  readonly open: readonly string[];
  /** Groups of residents. */
  readonly groups: readonly string[];
  /** Known people: one word says who it is, where it looks like no name at all. */
  readonly persons: readonly string[];
}

/** Where names are known from. */
export interface Known {
  readonly villages: readonly { readonly name: string; readonly aliases: readonly string[] }[];
  /** Areas and departments. */
  readonly places: readonly { readonly name: string }[];
  readonly parties: readonly { readonly name: string; readonly partyKind: string }[];
  readonly persons: readonly { readonly displayName: string }[];
}

/** The screen and the paper go by the same names: what the screen keeps home is never printed. */
export const namingOf = ({ villages, places, parties, persons }: Known): Naming => {
  const written = (names: readonly string[]) => names.filter((name) => name.trim() !== '');
  const isGroup = ({ partyKind }: Known['parties'][number]) => partyKind === 'residents_group';
  const groups = written(parties.filter(isGroup).map(({ name }) => name));
  const known = [
    ...villages.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...parties, ...places].map(({ name }) => name),
  ];
  return {
    open: known.filter((name) => !groups.includes(name)),
    groups,
    persons: written(persons.map(({ displayName }) => displayName)),
  };
};

/** What in these words looks like a person, or names one or a group of residents; each once. */
export const namesIn = (words: string, { open, groups, persons }: Naming): readonly string[] => {
  const named = [...groups, ...persons].flatMap((name) =>
    findPersons(words, open, [name]).map((hit) => ({ ...hit, text: name })),
  );
  const parts = findParts(words, open, persons).filter(
    (part) => !named.some((whole) => meets(whole, part)),
  );
  const found = [...findPersonalData(words, open), ...named, ...parts];
  return [...new Set(found.map(({ text }) => text))];
};
