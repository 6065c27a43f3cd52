import { findPersonalData } from '../../../shared/privacy/personalData.ts';

export interface Reviewed {
  readonly words: string;
  /** E-mail addresses, telephone numbers, postcodes and citizen numbers that were taken out. */
  readonly takenOut: number;
  readonly mayName: boolean;
}

/** Longer texts are looked at in pieces of their own: one search over all of it grows too fast. */
const piece = 20_000;

/** Looks for people in a text, and takes out how to reach them where the person did not ask for it. */
export const reviewWords = (
  words: string,
  known: readonly string[],
  keepContact: boolean,
  instead: string,
): Reviewed => {
  if (words === '') return { words, takenOut: 0, mayName: false };
  let takenOut = 0;
  let mayName = false;
  const pieces: string[] = [];
  for (let at = 0; at < words.length;) {
    const end = endOfPiece(words, at);
    let part = words.slice(at, end);
    at = end;
    for (const { kind, from, to } of findPersonalData(part, known).toReversed()) {
      if (kind === 'name') mayName = true;
      else if (!keepContact) {
        takenOut += 1;
        part = part.slice(0, from) + instead + part.slice(to);
      }
    }
    pieces.push(part);
  }
  return { words: pieces.join(''), takenOut, mayName };
};

/** Between two lines, or else two words: half an e-mail address is not known for one. */
const endOfPiece = (words: string, from: number): number => {
  const end = from + piece;
  if (end >= words.length) return words.length;
  const line = words.lastIndexOf('\n', end);
  const at = line > from ? line : words.lastIndexOf(' ', end);
  return at > from ? at : end;
};
