import { foldWord } from './fold.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Closeness } from './vocabulary.ts';

/** How one word finds another, or null. The index does the same for all words at once. */
export const closenessOf = (
  query: string,
  word: string,
  names: readonly string[] = [],
): Closeness | null => {
  const vocabulary = createVocabulary();
  for (const name of names) vocabulary.learn(foldWord(name), 'name');
  const folded = foldWord(word);
  vocabulary.add(folded);
  return vocabulary.find(foldWord(query)).get(folded) ?? null;
};
