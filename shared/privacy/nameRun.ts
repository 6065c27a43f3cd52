import { isOpener, isSeveral, isStreet, isThing } from './commonWords.ts';
import { isGivenName } from './givenNames.ts';
import { isInName } from './nameShapes.ts';
import type { OpenPieces } from './openNames.ts';

/** A capitalised word and the small words of a surname before it. */
export interface Token {
  readonly word: string;
  readonly from: number;
  readonly to: number;
  readonly before: string;
}

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** The names in capitalised words in a row: "Werkgroep Jan Bakker" has one, "Dorpshuis Leens" none. */
export const namesInRun = (
  text: string,
  run: readonly Token[],
  open: OpenPieces,
): readonly Piece[] => {
  const names: Piece[] = [];
  /** What follows the name of a thing belongs to it, until somebody's first name comes. */
  let isInThing = false;
  for (let at = 0; at < run.length - 1; at += 1) {
    const [first, second] = [run[at], run[at + 1]];
    if (first === undefined || second === undefined) break;
    if (/^v/.test(first.before)) isInThing = false;
    const isGiven = isGivenName(first.word);
    if (open.cover(first.from, first.to)) {
      isInThing = false;
    } else if (!isGiven && isThing(first.word)) {
      isInThing = true;
    } else if (!isGiven && isOpener(first.word)) {
      isInThing = false;
    } else if ((isGiven || !isInThing) && isName(text, first, second, open)) {
      const last = endOf(run, at + 1, open);
      // "Eettafel van Geertje": only she is somebody.
      const isOfSomebody = !isGiven && second.before === 'van' && isGivenName(second.word);
      const from = isOfSomebody ? second.from : first.from;
      names.push({ from, to: run[last]?.to ?? second.to });
      at = last;
      isInThing = false;
    }
  }
  return names;
};

const isName = (text: string, first: Token, second: Token, open: OpenPieces): boolean => {
  const isGiven = isGivenName(first.word);
  if (open.cover(second.from, second.to)) {
    // "Jongeren in Bedum" are there; "Piet van den Broek" is called so.
    if (second.before === '') return isGiven;
    if (/^(?:in|op|te|tot)(?!\p{L})/u.test(second.before)) return false;
    return isGiven || !(isSeveral(first.word) && beginsSentence(text, first));
  }
  if (isGiven || isInName(second.word)) return true;
  return !isThing(second.word) && !isOpener(second.word) && !isStreet(second.word);
};

/** A surname of several words goes on; where a place or a thing begins, it has ended. */
const endOf = (run: readonly Token[], from: number, open: OpenPieces): number => {
  let at = from;
  for (let next = run[at + 1]; next !== undefined; next = run[at + 1]) {
    const last = run[at]?.word ?? '';
    // "Fietsenmaker Reinder Zijldijk": behind a first name a village is a surname too.
    const isStill = next.before !== '' || isInName(last) || isGivenName(last);
    const isOther = open.cover(next.from, next.to) || isThing(next.word);
    if (isOpener(next.word) ? !isInName(next.word) : isOther && !isStill) break;
    at += 1;
  }
  return at;
};

const beginsSentence = (text: string, { from }: Token): boolean =>
  /^$|[.!?:…\n•–—"“‘(*-]\s*$/u.test(text.slice(Math.max(0, from - 3), from));
