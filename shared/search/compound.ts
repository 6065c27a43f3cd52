import { suffixes } from './domainWords.ts';
import { frontFormsOf } from './forms.ts';
import type { Lexicon } from './lexicon.ts';

const mostPieces = 4;
const longestWord = 40;

/** A piece before another one, without its link: *dorps-*, *bruggen-*, *zonne-*, *kinder-*. */
export const pieceBefore = (
  written: string,
  { isFront }: Pick<Lexicon, 'isFront'>,
): string | undefined => {
  if (written.length < 3) return undefined;
  if (isFront(written)) return written;
  if (written.endsWith('s') && isFront(written.slice(0, -1))) return written.slice(0, -1);
  return frontFormsOf(written).find((form) => form.length > 2 && isFront(form));
};

/** From this length on a word that seldom joins others is believed to do so all the same. */
const rarePiece = 5;

/** A lexicon that takes any longer word for a piece: *truck* in *inbraakpreventietruck*. */
const generous = (lexicon: Lexicon): Pick<Lexicon, 'isFront' | 'isHead'> => {
  const isRare = (word: string) => word.length >= rarePiece && lexicon.isKnown(word);
  return {
    isFront: (word) => lexicon.isFront(word) || isRare(word),
    isHead: (word) => lexicon.isHead(word) || isRare(word),
  };
};

/**
 * The pieces of a compound, links left out, or null when it is none that we can see. The fewest
 * pieces win, then the longest last one: *leeszaal* is *lees* and *zaal*.
 */
export const splitCompound = (word: string, lexicon: Lexicon): readonly string[] | null =>
  word.length < 6 || word.length > longestWord
    ? null
    : (cut(word, lexicon) ?? cut(word, generous(lexicon)));

const cut = (
  word: string,
  lexicon: Pick<Lexicon, 'isFront' | 'isHead'>,
): readonly string[] | null => {
  const known = new Map<number, readonly string[] | null>();

  const from = (start: number, left: number): readonly string[] | null => {
    const seen = known.get(start);
    if (seen !== undefined) return seen;
    let best: readonly string[] | null = null;
    for (let at = start + 3; left > 1 && at <= word.length - 3; at++) {
      const rest = word.slice(at);
      const ends = lexicon.isHead(rest) && !suffixes.has(rest);
      if (!ends && left < 3) continue;
      const piece = pieceBefore(word.slice(start, at), lexicon);
      if (piece === undefined) continue;
      const tail = ends ? [rest] : from(at, left - 1);
      if (tail !== null && (best === null || tail.length + 1 < best.length))
        best = [piece, ...tail];
    }
    known.set(start, best);
    return best;
  };
  return from(0, mostPieces);
};
