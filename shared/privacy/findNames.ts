import { isOpener, isStreet, isThing } from './commonWords.ts';
import { isGivenName } from './givenNames.ts';
import { between, betweenAny, capitalised } from './nameShapes.ts';
import { namesInRun } from './nameRun.ts';
import type { Token } from './nameRun.ts';
import { openPieces } from './openNames.ts';
import type { OpenPieces } from './openNames.ts';

const withInitials = new RegExp(
  String.raw`(?<![\p{L}\d.])((?:\p{Lu}[a-z]?\.\s?){1,4})${betweenAny}(${capitalised})`,
  'gu',
);
const withTitle = new RegExp(
  String.raw`(?<!\p{L})(?:[Mm]evrouw|[Mm]eneer|[Mm]ijnheer|[Hh]eer|[Dd]hr\.?|[Mm]w\.?|[Mm]evr\.?|[Mm]ej\.?|[Bb]uurvrouw|[Bb]uurman|[Oo]pa|[Oo]ma|[Tt]ante|[Oo]om|[Ff]amilie|[Ff]am\.?|[Jj]uf|[Mm]eester|[Dd]okter|[Dd]ominee|[Dd]s\.?|[Pp]astoor)\s+${betweenAny}(${capitalised})`,
  'gu',
);
/** What they do is often named by its field or by its place: "wethouder Wonen", "burgemeester Winsum". */
const withOffice = new RegExp(
  String.raw`(?<!\p{L})(?:[Ww]ethouder|[Bb]urgemeester|[Rr]aadslid|[Ww]ijkagent)\s+${betweenAny}(${capitalised})`,
  'gu',
);
/** "Jan B." */
const withLetter = new RegExp(String.raw`(?<!\p{L}-?)(${capitalised})\s+\p{Lu}\.(?!\p{L})`, 'gu');
/** "V.V. Bedum" plays football. */
const isClub = (initials: string): boolean =>
  /^(?:[VSCO]\.\s?V\.|[OC]\.\s?B\.\s?S\.)\s?$/.test(initials);

const runStart = new RegExp(String.raw`(?<!\p{L}-?)${capitalised}(?!\p{L})`, 'gu');
const runNext = new RegExp(String.raw`(\s+)(${between})(${capitalised})(?!\p{L})`, 'uy');

export interface FoundName {
  readonly kind: 'name';
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Initials with a surname, a title with a surname, or capitalised words in a row. The name of a village
 * or an organisation in `known` excuses only what it covers wholly.
 */
export const findNames = (text: string, known: readonly string[]): readonly FoundName[] => {
  // As in the name of a file: "Jan_Bakker.jpg".
  const seen = text.replaceAll('_', ' ');
  const open = openPieces(seen, known);
  const found: FoundName[] = [];
  const add = (from: number, to: number): void => {
    if (open.hold(from, to)) return;
    // "mevrouw Anna" and "Anna Bakker" are one.
    const met = found.filter((one) => one.from < to && from < one.to);
    for (const one of met) found.splice(found.indexOf(one), 1);
    const begin = Math.min(from, ...met.map((one) => one.from));
    const end = Math.max(to, ...met.map((one) => one.to));
    found.push({ kind: 'name', from: begin, to: end, text: text.slice(begin, end) });
  };
  for (const { from, to } of shapesIn(seen, open)) add(from, to);
  for (const run of runsIn(seen)) {
    for (const { from, to } of namesInRun(seen, run, open)) add(from, to);
  }
  return found;
};

interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Where the shape alone says that it is somebody. */
function* shapesIn(text: string, open: OpenPieces): Generator<Piece> {
  const isPlace = ({ to }: Piece, name: string): boolean => open.cover(to - name.length, to);
  for (const match of text.matchAll(withInitials)) {
    const [piece, initials = '', name = ''] = [asPiece(match), match[1], match[2]];
    // "Plan B. Morgen verder", "V.V. Bedum".
    const isNone = isOpener(name) || isThing(name) || (isClub(initials) && isPlace(piece, name));
    if (!isNone) yield piece;
  }
  for (const match of text.matchAll(withTitle)) {
    if (!isStreet(match[1] ?? '')) yield asPiece(match);
  }
  for (const match of text.matchAll(withOffice)) {
    const [piece, name = ''] = [asPiece(match), match[1]];
    if (!isStreet(name) && !isThing(name) && !isPlace(piece, name)) yield piece;
  }
  for (const match of text.matchAll(withLetter)) {
    if (isGivenName(match[1] ?? '')) yield asPiece(match);
  }
}

const asPiece = ({ 0: text, index }: RegExpExecArray): Piece => ({
  from: index,
  to: index + text.length,
});

/** Capitalised words with nothing but small words of a surname between them. */
function* runsIn(text: string): Generator<readonly Token[]> {
  const seeking = new RegExp(runStart);
  for (let match = seeking.exec(text); match !== null; match = seeking.exec(text)) {
    const run: Token[] = [{ word: match[0], from: match.index, to: seeking.lastIndex, before: '' }];
    runNext.lastIndex = seeking.lastIndex;
    for (let next = runNext.exec(text); next !== null; next = runNext.exec(text)) {
      const [, space = '', small = '', word = ''] = next;
      const isNextLine = (space + small).includes('\n');
      // On the next line something else begins, but where a name was broken off.
      if (isNextLine && !isGivenName(run.at(-1)?.word ?? '')) break;
      const to = runNext.lastIndex;
      run.push({ word, from: to - word.length, to, before: small.trim() });
    }
    seeking.lastIndex = run.at(-1)?.to ?? seeking.lastIndex;
    if (run.length > 1) yield run;
  }
}
