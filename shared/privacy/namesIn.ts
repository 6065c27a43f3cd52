import { findPersonalData } from './personalData.ts';

/** Names that may stand in what leaves this computer, and names that may not. */
export interface Naming {
  /** Villages, organisations, departments: capitals that are nobody's. */
  readonly open: readonly string[];
  /** Groups of residents. */
  readonly groups: readonly string[];
}

/** What in these words looks like a person, or names a group of residents; each once. */
export const namesIn = (words: string, { open, groups }: Naming): readonly string[] => {
  const low = words.toLowerCase();
  const named = groups.filter((group) => group.trim() !== '' && low.includes(group.toLowerCase()));
  return [...new Set([...findPersonalData(words, open).map(({ text }) => text), ...named])];
};
