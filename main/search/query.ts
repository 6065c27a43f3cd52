import { wordsOf } from '../../shared/search/fold.ts';
import { functionWords } from '../../shared/search/functionWords.ts';
import { learnedFrom, learnedSign, learnedWords } from '../../shared/search/synonyms.ts';
import { closeness } from '../../shared/search/vocabulary.ts';
import type { Closeness, Vocabulary } from '../../shared/search/vocabulary.ts';

/**
 * One step of closeness outweighs whatever the ranking formula makes of field lengths and rare
 * words, so that exact comes before part and part before prefix.
 */
const step = 64;
const guessWeight = 1 / step;

/** The words of the index that answer one word of the query, and what each weighs. */
export interface Sought {
  readonly asked: string;
  readonly weights: ReadonlyMap<string, number>;
}

/** The words of a query that must be found. A lone last letter is not a word yet. */
export const askedWords = (text: string): readonly string[] => {
  const all = [...new Set(Array.from(wordsOf(text), ({ word }) => word))];
  const long = all.filter((word) => word.length > 1);
  const telling = long.filter((word) => !functionWords.has(word));
  return telling.length > 0 ? telling : long;
};

export const sought = (asked: string, vocabulary: Vocabulary): Sought => {
  const weights = new Map<string, number>();
  const take = (words: Iterable<string>, rank: number): void => {
    for (const word of words) if (!weights.has(word)) weights.set(word, step ** rank);
  };
  const found = vocabulary.find(asked);
  for (const [word, how] of found) take([word], closeness.length - 1 - closeness.indexOf(how));
  if (learnedFrom.has(asked)) {
    take([learnedSign], closeness.indexOf('part'));
    for (const word of learnedWords) take(vocabulary.find(word).keys(), 0);
  }
  return { asked, weights };
};

/** What a slip of the finger may hide of a word: only the meant word itself, and what has it within. */
const guessed: ReadonlySet<Closeness> = new Set<Closeness>(['exact', 'synonym', 'part']);

/** The same word as it may have been meant, where nothing answers to it as typed. */
export const guess = (one: Sought, vocabulary: Vocabulary): Sought => {
  if (one.weights.size > 0) return one;
  const weights = new Map<string, number>();
  for (const word of vocabulary.meant(one.asked)) {
    for (const [found, how] of vocabulary.find(word)) {
      if (guessed.has(how)) weights.set(found, guessWeight);
    }
  }
  return weights.size === 0 ? one : { asked: one.asked, weights };
};
