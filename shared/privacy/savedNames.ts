import type { Settings } from '../ipc/settings.ts';

type Saved = Pick<Settings, 'savedSearches' | 'savedViews' | 'savedLessonViews'>;

/** Words between the names of somebody: they name nobody. */
const between: ReadonlySet<string> = new Set(
  [
    'aan',
    'bij',
    'de',
    'den',
    'der',
    'en',
    'het',
    'in',
    'op',
    'te',
    'ten',
    'ter',
    'uit',
    'van',
  ].concat(['voor', 'mevrouw', 'mevr', 'meneer', 'dhr', 'familie']),
);

const wordsIn = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** All of the name stands in the words, as it is written. */
export const namesWhole = (text: string, name: string): boolean => {
  const [words, wanted] = [wordsIn(text), wordsIn(name)];
  return (
    wanted.length > 0 &&
    words.some((_, from) => wanted.every((word, at) => words[from + at] === word))
  );
};

/** A first name or a surname stands in the words: it may be somebody else, so one is asked. */
export const namesPartly = (text: string, name: string): boolean => {
  const words = new Set(wordsIn(text));
  return wordsIn(name).some((one) => one.length > 2 && !between.has(one) && words.has(one));
};

interface Cleared {
  readonly left: Saved;
  /** How many searches and views are not in it any more. */
  readonly count: number;
}

/** Saved searches and views without those of which the name or the words name somebody. */
export const withoutNamed = (
  { savedSearches, savedViews, savedLessonViews }: Saved,
  isNamed: (words: string) => boolean,
): Cleared => {
  const left = {
    savedSearches: savedSearches.filter(({ text }) => !isNamed(text)),
    savedViews: savedViews.filter(({ name, filter }) => !isNamed(name) && !isNamed(filter.text)),
    savedLessonViews: savedLessonViews.filter(({ name }) => !isNamed(name)),
  };
  const count = (of: Saved): number =>
    of.savedSearches.length + of.savedViews.length + of.savedLessonViews.length;
  return { left, count: count({ savedSearches, savedViews, savedLessonViews }) - count(left) };
};
