import { domainWords } from '../../../shared/search/domainWords.ts';
import { frontWords, headWords, joiningWords } from '../../../shared/search/dutchWords.ts';

const listOf = (words: string): string[] => words.trim().split(/\s+/);
const fronts = [...listOf(domainWords), ...listOf(joiningWords), ...listOf(frontWords)];
const heads = [...listOf(domainWords), ...listOf(joiningWords), ...listOf(headWords)];
const small = listOf('de het een van in en op voor met dat is niet we ze er bij om te aan');
const endings = ['', '', '', 'en', 's', 'je', 'tjes', 'e'];

/** The same numbers in every run (mulberry32). */
const numbers = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** Ten years of a coordinator's words: so many different ones, and a third of them compounds. */
const differentWords = 40_000;

const dictionary = (next: () => number): readonly string[] => {
  const any = (list: readonly string[]): string => list[Math.floor(list.length * next())] ?? '';
  const words = new Set<string>(small);
  while (words.size < differentWords) {
    // Common words come first, so that they are among the frequent ones below.
    const reach = Math.min(1, 0.05 + words.size / differentWords);
    const head = heads[Math.floor(heads.length * reach * next())] ?? '';
    words.add((next() < 0.35 ? any(fronts) + head : head) + any(endings));
  }
  return [...words];
};

export interface Writer {
  readonly topic: () => string;
  readonly sentence: (length: number) => string;
  /** A number from 0 up to this one. */
  readonly below: (most: number) => number;
}

/** Invented Dutch, with a few words everywhere and many nearly nowhere (Zipf). */
export const writer = (seed: number): Writer => {
  const next = numbers(seed);
  const words = dictionary(next);
  const word = (): string => words[Math.floor(words.length ** next()) - 1] ?? 'de';
  return {
    topic: () => heads[Math.floor(heads.length * next() ** 3)] ?? '',
    sentence: (length) => Array.from({ length }, word).join(' '),
    below: (most) => Math.floor(most * next()),
  };
};

/** What somebody types, letter by letter. */
export const typedQueries = (): readonly string[] => [
  'speeltuintjes',
  'kennis van binnen',
  'dorpsvisie',
  'vrijwilligers',
  'subsidie aanvragen',
  'noaberschap',
  'repaircafé',
  'koffietafel met politie',
  'zonnepanelen',
  'jongeren',
  'wandelpad',
  'mislukt',
  'ontmoetingsplek',
  'huis',
  'gemeentehuizen',
];

/** The same words typed in a hurry: letters that changed places, were left out or put in. */
export const mistypedQueries = (): readonly string[] => [
  'speeltiun',
  'vrijwiligers',
  'subisdie aanvragen',
  'koffietaefl',
  'zonnepanelne',
  'jongeern',
  'wandelpda',
  'gemeentehius',
  'onderdendma',
  'winusm',
];
