import { foldWord } from './fold.ts';

/** Words that stand for each other. Searching one finds the others, after the word itself. */
export const synonyms: readonly (readonly string[])[] = [
  ['noaberschap', 'naoberschap', 'nabuurschap', 'noaberhulp', 'burenhulp'],
  ['verzoamelstee', 'ontmoetingsplek', 'ontmoetingsplaats'],
  ['dorpshuiskamer', 'huiskamer'],
  ['stee', 'plek'],
  ['moi', 'hallo'],
  ['bieb', 'bibliotheek'],
  ['gymzaal', 'sportzaal'],
  ['hoes', 'huis'],
  ['noaber', 'naober', 'buur'],
  // Villages in Gronings: a village without such an alias in the records is found all the same.
  ['winsum', 'winzum'],
  ['middelstum', 'milnsom'],
  ['bedum', 'beem'],
  ['onderdendam', 'onnerndaam'],
  ['uithuizen', 'oethoezen'],
  ['warffum', 'waarvum'],
  ['leens', 'lains'],
  ['eenrum', 'ainrom'],
];

/** The app never says these; who types them looks for what went differently or stopped. */
export const learnedFrom: ReadonlySet<string> = new Set(
  'mislukt mislukte mislukken mislukking mislukkingen mislukkend misgegaan'.split(' '),
);

/** One of these words is among what was typed. */
export const asksWhatWasLearned = (text: string): boolean =>
  text.split(/\s+/).some((word) => learnedFrom.has(foldWord(word)));

/** A term that stands in no text: the index gives it to what went differently. */
export const learnedSign = '§learned';

/** The app's own words for it, found as well. */
export const learnedWords: readonly string[] = ['geleerd', 'gestopt'];

/** Looks up the keys of a key's synonyms; `keysOf` gives the keys of a folded word. */
export const synonymKeys = (
  keysOf: (word: string) => readonly string[],
): ((key: string) => readonly string[]) => {
  const byKey = new Map<string, Set<string>>();
  for (const group of synonyms) {
    const keys = group.flatMap((word) => keysOf(foldWord(word)).slice(0, 1));
    for (const key of keys) {
      const others = byKey.get(key) ?? new Set<string>();
      for (const other of keys) if (other !== key) others.add(other);
      byKey.set(key, others);
    }
  }
  return (key) => [...(byKey.get(key) ?? [])];
};
