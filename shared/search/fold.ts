/** A word in a text: how it is folded and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Also keeps "foto's" and "niet-krimpmiddelen" together. */
const wordPattern = /[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu;
const possessive = /['’](?:s|n|tjes?)$/;

/**
 * Lower case without accents. A hard c becomes k, so that *kamera* and *camera*, *kafé* and *café*
 * are one word; a ch, and a c before e, i or y, stay.
 */
export const foldWord = (written: string): string =>
  written
    .toLowerCase()
    .replace(possessive, '')
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replaceAll('ĳ', 'ij')
    .replace(/c(?![eiyh])/g, 'k');

/** The words of a text. A word with hyphens gives its pieces, and the whole without them. */
export const wordsOf = (text: string): Token[] => {
  const tokens: Token[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [written] = match;
    const whole = { start: match.index, end: match.index + written.length };
    const pieces = written.split(/[‑-]/);
    if (pieces.length > 1) {
      let start = match.index;
      for (const piece of pieces) {
        pushWord(tokens, piece, { start, end: start + piece.length });
        start += piece.length + 1;
      }
    }
    pushWord(tokens, pieces.join(''), whole);
  }
  return tokens;
};

const pushWord = (tokens: Token[], written: string, place: Omit<Token, 'word'>): void => {
  const word = foldWord(written);
  if (word !== '') tokens.push({ word, ...place });
};
