import { irregular } from './domainWords.ts';

const vowel = /[aeiouy]/;
const longEnd = /(?:^|[^aeiouy])([aeou])([^aeiouyhjqwx])$/;
const shortEnd = /([^aeiouy])\1$/;
const unstressed = /[aeiouy].*(?:e[lmnr]|ig|or)$/;

/** A stem as it is spelled at the end of a word: no v or z, no double consonant. */
const closed = (stem: string): string =>
  stem.replace(shortEnd, '$1').replace(/v$/, 'f').replace(/z$/, 's');

/** Equally likely readings of one ending; nearly always one. */
type Reading = readonly string[];

/**
 * What stands before -en or -e: *strat* was *straat*, *brugg* was *brug*. After an unstressed
 * ending nobody can tell: *tafel* stays, *panel* was *paneel*.
 */
const unopened = (stem: string): Reading => {
  if (!vowel.test(stem)) return [];
  const short = closed(stem);
  if (!longEnd.test(stem)) return [short];
  const long = closed(
    stem.replace(longEnd, (all, v: string, c: string) => all.slice(0, -2) + v + v + c),
  );
  return unstressed.test(stem) ? [short, long] : [long];
};

/** Nouns on an unstressed -er take -s, so *ouderen* is of *oudere*; others may be of either. */
const beforeEn = (stem: string): Reading[] =>
  unstressed.test(stem) ? [[`${stem}e`], unopened(stem)] : [[...unopened(stem), `${stem}e`]];

const pairOf = (word: string): Reading[] => {
  const pair = irregular.find(
    ([many]) => word.endsWith(many) && (word === many || word.length > many.length + 2),
  );
  if (pair === undefined) return [];
  const one = word.slice(0, -pair[0].length) + pair[1];
  // *sloten* are of a *slot* or of a *sloot*.
  return [[one, ...(word.endsWith('en') ? unopened(word.slice(0, -2)) : [])]];
};

const diminutive = (word: string): Reading[] => {
  const one = word.replace(/s$/, '');
  if (one.length < 5 || !one.endsWith('je')) return [];
  const found = [...pairOf(one)];
  // *koninkje*, but not *bankje*.
  if (/[aeiou].*inkje$/.test(one)) found.push([`${one.slice(0, -3)}g`]);
  if (one.endsWith('pje')) found.push([one.slice(0, -3)]);
  if (/[^aeiou]etje$/.test(one)) found.push([closed(one.slice(0, -4))]);
  if (!one.endsWith('tje')) return [...found, [one.slice(0, -2)]];
  // *straatje* is of *straat*, *zeetje* of *zee*, *fotootje* of *foto*.
  const stem = one.slice(0, -3);
  found.push([one.slice(0, -2), stem, stem.replace(/(aa|ee|oo|uu)$/, (two) => two.slice(1))]);
  return found;
};

const plural = (word: string): Reading[] => {
  const found = pairOf(word);
  if (word.endsWith('heden')) found.push([`${word.slice(0, -5)}heid`]);
  if (/(?:ee|ie)en$/.test(word)) found.push([word.slice(0, -2)]);
  if (/[^i]ien$/.test(word)) found.push([word.slice(0, -1)]);
  if (/[^aeiou]en$/.test(word)) found.push(...beforeEn(word.slice(0, -2)));
  else if (/[aeiou]en$/.test(word)) found.push([word.slice(0, -2)]);
  if (/[^s]s$/.test(word) && word.length > 3) found.push([word.slice(0, -1)]);
  return found;
};

const inflected = (word: string): Reading[] =>
  /[^aeiouj]e$/.test(word) || /(?:[aeiou][iu]|ij)e$/.test(word)
    ? [unopened(word.slice(0, -1))]
    : [];

/** Verbs on -eren are made freely and never nouns: *organiseert*, *gecoördineerd*. */
const ofEren = (word: string): Reading[] => {
  const [, stem] = /^(?:ge(?=.{5}))?(.{2,}eer)(?:t|d|de|den)$/.exec(word) ?? [];
  return stem === undefined ? [] : [[stem]];
};

/**
 * What a word may be a form of by its spelling alone, the likeliest first; the word itself comes
 * first of all.
 */
export const formsOf = (word: string): readonly Reading[] => [
  [word],
  ...[...diminutive(word), ...plural(word), ...inflected(word), ...ofEren(word)].filter(
    (reading) => reading.length > 0,
  ),
];

/** What a word that stands before another may be a form of: *bruggen-*, *zonne-*, *kinder-*. */
export const frontFormsOf = (word: string): readonly string[] => {
  if (word.endsWith('en')) return plural(word).flat();
  if (word.endsWith('er')) return pairOf(word).flat();
  // Of the words in -e only these: "kame-" before "raad" is no piece.
  return /([^aeiou])\1e$/.test(word) ? [closed(word.slice(0, -1))] : [];
};

/** *organiseert*, *gewandeld*, *werkten*: only worth believing when the stem is a known word. */
export const verbStemsOf = (word: string): readonly string[] => {
  const found: string[] = [];
  const past = /^(.{4,}?)(?:[dt]en?|[dt])$/.exec(word);
  if (past?.[1] !== undefined) found.push(past[1]);
  const participle = /^(.*)ge(.{4,})[dt]e?$/.exec(word);
  if (participle?.[2] !== undefined) found.push((participle[1] ?? '') + participle[2]);
  if (word.endsWith('ici')) found.push(word.replace(/ici$/, 'icus'));
  return found.flatMap((stem) => [stem, closed(stem)]);
};
