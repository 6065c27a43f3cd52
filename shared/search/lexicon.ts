import { domainFronts, domainWords } from './domainWords.ts';
import { frontWords, headWords, joiningWords, otherWords } from './dutchWords.ts';
import { foldWord } from './fold.ts';

/** The words that are known, and which of them join others into compounds. Grows with use. */
export interface Lexicon {
  readonly isKnown: (word: string) => boolean;
  /** May stand before another word: *dorp* in *dorpsfeest*. */
  readonly isFront: (word: string) => boolean;
  /** May stand last: *feest* in *dorpsfeest*. */
  readonly isHead: (word: string) => boolean;
  /** Adds the user's own words (tags, villages); true when it was new. */
  readonly add: (folded: string) => boolean;
}

const setOf = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((words) => words.trim().split(/\s+/).map(foldWord)));

interface Shipped {
  readonly fronts: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
}
// Shared by every lexicon: 25,000 words, read once and never changed.
let shipped: Shipped | undefined;
const shippedWords = (): Shipped =>
  (shipped ??= {
    fronts: setOf(joiningWords, frontWords, domainWords, domainFronts),
    heads: setOf(joiningWords, headWords, domainWords),
    others: setOf(otherWords),
  });

export const createLexicon = (): Lexicon => {
  const { fronts, heads, others } = shippedWords();
  const own = new Set<string>();
  const isFront = (word: string): boolean => fronts.has(word) || own.has(word);
  const isHead = (word: string): boolean => heads.has(word) || own.has(word);
  return {
    isFront,
    isHead,
    isKnown: (word) => isFront(word) || isHead(word) || others.has(word),
    add: (folded) => {
      if (folded.length < 3 || (isFront(folded) && isHead(folded))) return false;
      own.add(folded);
      return true;
    },
  };
};
