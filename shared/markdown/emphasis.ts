/** A run of `*` or `_` that may begin or end a mark. */
interface Delimiter {
  readonly character: string;
  readonly length: number;
  /** How many are not used yet; what is left in the end is literal. */
  left: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
}

/** A piece of a text while it is being read; marks are counted where they begin and end. */
export interface Piece {
  readonly text: string;
  readonly opensLink?: string;
  readonly closesLink?: boolean;
  readonly delimiter?: Delimiter;
  beginsBold?: number;
  beginsItalic?: number;
  endsBold?: number;
  endsItalic?: number;
}

interface Entry {
  readonly piece: Piece;
  readonly delimiter: Delimiter;
}

/**
 * Pairs the delimiters from a piece on: "process emphasis" of the CommonMark specification, section
 * 6.2. Keeps its promise of linear time by remembering below which openers a search was in vain.
 */
export const resolveEmphasis = (pieces: readonly Piece[], from: number): void => {
  const openers: Entry[] = [];
  const searched = new Map<string, number>();
  for (const piece of pieces.slice(from)) {
    const { delimiter } = piece;
    if (delimiter === undefined || delimiter.left === 0) continue;
    if (delimiter.canClose) closeWith({ piece, delimiter }, openers, searched);
    if (delimiter.canOpen && delimiter.left > 0) openers.push({ piece, delimiter });
  }
};

const closeWith = (closer: Entry, openers: Entry[], searched: Map<string, number>): void => {
  const { delimiter } = closer;
  const key = `${delimiter.character}${String(delimiter.canOpen)}${String(delimiter.length % 3)}`;
  while (delimiter.left > 0) {
    const floor = searched.get(key) ?? 0;
    let found = openers.length - 1;
    while (found >= floor && !canPairAt(openers, found, delimiter)) found -= 1;
    const opener = found >= floor ? openers[found] : undefined;
    if (opener === undefined) {
      searched.set(key, openers.length);
      return;
    }
    openers.length = found + 1;
    // What is pushed from here on has not been searched yet.
    for (const [known, floorThen] of searched) searched.set(known, Math.min(floorThen, found));
    const isBold = opener.delimiter.left > 1 && delimiter.left > 1;
    const name = isBold ? 'Bold' : 'Italic';
    opener.piece[`begins${name}`] = (opener.piece[`begins${name}`] ?? 0) + 1;
    closer.piece[`ends${name}`] = (closer.piece[`ends${name}`] ?? 0) + 1;
    opener.delimiter.left -= isBold ? 2 : 1;
    delimiter.left -= isBold ? 2 : 1;
    if (opener.delimiter.left === 0) openers.pop();
  }
};

const canPairAt = (openers: readonly Entry[], at: number, closer: Delimiter): boolean => {
  const opener = openers[at]?.delimiter;
  return opener?.character === closer.character && !hasOddSum(opener, closer);
};

/** The "multiple of 3" rule, which keeps `*a**b*` one italic. */
const hasOddSum = (opener: Delimiter, closer: Delimiter): boolean =>
  (opener.canClose || closer.canOpen) &&
  (opener.length + closer.length) % 3 === 0 &&
  (opener.length % 3 !== 0 || closer.length % 3 !== 0);
