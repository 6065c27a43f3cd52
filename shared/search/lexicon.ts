import { domainWords } from './domainWords.ts';
import { joiningWords, otherWords } from './dutchWords.ts';
import { foldWord } from './fold.ts';

/** The words that are known, and which of them join others into compounds. Grows with use. */
export interface Lexicon {
  readonly isKnown: (word: string) => boolean;
  readonly isPart: (word: string) => boolean;
  /** Adds the user's own words (tags, villages); true when it was new as a piece of others. */
  readonly add: (folded: string) => boolean;
}

const listOf = (words: string): string[] => words.trim().split(/\s+/).map(foldWord);

// Shared by every lexicon: 25,000 words, read once and never changed.
let shipped: { readonly parts: ReadonlySet<string>; readonly others: ReadonlySet<string> };
const shippedWords = (): typeof shipped =>
  (shipped ??= {
    parts: new Set([...listOf(joiningWords), ...listOf(domainWords)]),
    others: new Set(listOf(otherWords)),
  });

export const createLexicon = (): Lexicon => {
  const { parts, others } = shippedWords();
  const own = new Set<string>();
  const isPart = (word: string): boolean => parts.has(word) || own.has(word);
  return {
    isPart,
    isKnown: (word) => isPart(word) || others.has(word),
    add: (folded) => {
      if (folded.length < 3 || isPart(folded)) return false;
      own.add(folded);
      return true;
    },
  };
};
