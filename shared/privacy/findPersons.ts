import type { FoundName } from './findNames.ts';
import { hasCapital, partsPattern } from './nameParts.ts';
import { between, capitalised } from './nameShapes.ts';
import { openPieces } from './openNames.ts';

/**
 * Known people, as words of their own: "Jannies fiets" too, but no "an" in "dan", no "jan" in "januari".
 * With or without accents; two letters count with their capital alone.
 */
export const findPersons = (
  text: string,
  known: readonly string[],
  persons: readonly string[],
): readonly FoundName[] => {
  const open = openPieces(text, known);
  const folded = bare(text).toLowerCase();
  // A letter that has another length without its capital would move all that follows.
  const seen = folded.length === text.length ? folded : text;
  return foldedOf(persons)
    .flatMap((name) => placesOf(seen, name))
    .filter(({ from, to }) => !/\p{L}$/u.test(text.slice(0, from)) && endsHere(text.slice(to)))
    .filter(({ from, to }) => to - from > 2 || hasCapital(text.slice(from, to)))
    .filter(({ from, to }) => !open.hold(from, to))
    .map(({ from, to }) => asName(text, from, to));
};

const foldedNames = new WeakMap<readonly string[], readonly string[]>();

/** Made once for a list: it is sought in every line of many cards. */
const foldedOf = (names: readonly string[]): readonly string[] => {
  const made = foldedNames.get(names) ?? names.map((name) => bare(name.trim()).toLowerCase());
  foldedNames.set(names, made);
  return made;
};

/** A first name or a surname of known people alone, with its capital. */
export const findParts = (
  text: string,
  known: readonly string[],
  persons: readonly string[],
): readonly FoundName[] => {
  const pattern = patternFor(persons);
  if (pattern === null) return [];
  const open = openPieces(text, known);
  return [...bare(text).matchAll(pattern)]
    .map(({ 0: match, index }) => asName(text, index, index + match.length))
    .filter(({ from, to, text: part }) => hasCapital(part) && !open.hold(from, to));
};

const patterns = new WeakMap<readonly string[], RegExp | null>();

/** Made once for a list: it is asked while somebody types. */
const patternFor = (persons: readonly string[]): RegExp | null => {
  const made = patterns.get(persons);
  if (made !== undefined) return made;
  const pattern = partsPattern(persons.map(bare));
  patterns.set(persons, pattern);
  return pattern;
};

const pairHere = new RegExp(
  String.raw`(?<!\p{L}-?)${capitalised}\s+${between}${capitalised}(?!\p{L})`,
  'uy',
);

/** With the surname that stands behind it: "Geertje van Dijk" where only "Geertje" is known. */
export const wholeNames = (
  text: string,
  names: readonly FoundName[],
  known: readonly string[],
): readonly FoundName[] => {
  const open = openPieces(text, known);
  return names.map((name) => {
    pairHere.lastIndex = name.from;
    const match = pairHere.exec(text);
    // On the next line something else begins.
    if (match === null || match[0].includes('\n')) return name;
    const to = name.from + match[0].length;
    const [small = ''] = /^\s+(?:(?:in|op|te)\s+)?/.exec(text.slice(name.to, to)) ?? [];
    const isPlace = open.cover(name.to + small.length, to);
    return to > name.to && !isPlace ? asName(text, name.from, to) : name;
  });
};

const endsHere = (after: string): boolean => /^(?:['’]?s)?(?!\p{L})/u.test(after);

const asName = (text: string, from: number, to: number): FoundName => ({
  kind: 'name',
  from,
  to,
  text: text.slice(from, to),
});

/** Without accents, every letter in its place. */
const bare = (text: string): string =>
  text.replace(/[\u00c0-\u024f]/gu, (letter) => letter.normalize('NFD').charAt(0));

const placesOf = (text: string, sought: string): readonly { from: number; to: number }[] => {
  const places = [];
  if (sought.length < 2) return [];
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, at + 1)) {
    places.push({ from: at, to: at + sought.length });
  }
  return places;
};
