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

/**
 * The words of a text, one at a time. A word with hyphens gives its pieces, and the whole without
 * them.
 */
export function* wordsOf(text: string): Generator<Token, void, undefined> {
  for (const match of text.matchAll(wordPattern)) {
    const [written] = match;
    const start = match.index;
    const pieces = written.split(/[‑-]/);
    if (pieces.length > 1) {
      let at = start;
      for (const piece of pieces) {
        yield* wordAt(piece, at, at + piece.length);
        at += piece.length + 1;
      }
    }
    yield* wordAt(pieces.join(''), start, start + written.length);
  }
}

function* wordAt(written: string, start: number, end: number): Generator<Token, void, undefined> {
  const word = foldWord(written);
  if (word !== '') yield { word, start, end };
}
