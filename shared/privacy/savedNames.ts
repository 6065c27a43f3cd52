import type { Settings } from '../ipc/settings.ts';

type Saved = Pick<Settings, 'savedSearches' | 'savedViews' | 'savedLessonViews'>;

/** Words between the names of somebody: they name nobody. */
const between: ReadonlySet<string> = new Set(
  'aan bij de den der en het in op te ten ter uit van voor heer mevrouw mevr meneer dhr familie'.split(
    ' ',
  ),
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

/** Saved searches and views without those of which the name or a free word names somebody. */
export const withoutNamed = (
  { savedSearches, savedViews, savedLessonViews }: Saved,
  isNamed: (words: string) => boolean,
): Cleared => {
  const left = {
    savedSearches: savedSearches.filter(({ text }) => !isNamed(text)),
    savedViews: savedViews.filter(
      ({ name, filter }) => ![name, filter.text, ...filter.tags].some(isNamed),
    ),
    savedLessonViews: savedLessonViews.filter(
      ({ name, filter }) => ![name, ...filter.topics].some(isNamed),
    ),
  };
  const count = (of: Saved): number =>
    of.savedSearches.length + of.savedViews.length + of.savedLessonViews.length;
  return { left, count: count({ savedSearches, savedViews, savedLessonViews }) - count(left) };
};

/** The last filter of the board without the words that name somebody; the same one when none does. */
export const lastViewWithout = (
  lastView: Settings['lastView'],
  isNamed: (words: string) => boolean,
): Settings['lastView'] => {
  if (lastView === null) return null;
  const { filter } = lastView;
  if (![filter.text, ...filter.tags].some(isNamed)) return lastView;
  const text = isNamed(filter.text) ? '' : filter.text;
  return { ...lastView, filter: { ...filter, text, tags: filter.tags.filter((t) => !isNamed(t)) } };
};
