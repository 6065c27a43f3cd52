import { analyse, link } from './analyse.ts';
import type { Analysis } from './analyse.ts';
import { pieceBefore, splitCompound } from './compound.ts';
import { derivation, suffixes } from './domainWords.ts';
import { formsOf } from './forms.ts';
import { createLexicon } from './lexicon.ts';
import { beginsAlike, meantBy } from './slips.ts';
import { synonymKeys } from './synonyms.ts';

/** How a word answers a query, best first: the order in which hits are ranked. */
export const closeness = ['exact', 'synonym', 'part', 'inside', 'prefix'] as const;
export type Closeness = (typeof closeness)[number];

export interface Vocabulary {
  readonly size: () => number;
  /** Takes in a folded word of some text; a word that it has already costs nothing. */
  readonly add: (word: string) => void;
  /** Teaches a name or tag of the user's own, so that compounds with it are seen. */
  readonly learn: (word: string, as: 'name' | 'tag') => void;
  /** Every word of the vocabulary that a folded query word finds, and how. */
  readonly find: (query: string) => ReadonlyMap<string, Closeness>;
  /** Words and parts of words that a folded query word may have been meant for; none for a word. */
  readonly meant: (query: string) => ReadonlySet<string>;
}

// Arrays, not sets: nearly all hold one word, and there are tens of thousands of them.
type Words = Map<string, string[]>;

const tailLength = 4;
const headLength = 3;
const longPrefix = 5;
const longWord = 7;
/** After a known word less than this is an ending (*station-air*), not another word. */
const longRest = 5;

const put = (words: Words, key: string, word: string): void => {
  const held = words.get(key);
  if (held === undefined) words.set(key, [word]);
  else held.push(word);
};

const take = (words: Words, key: string, word: string): void => {
  const left = (words.get(key) ?? []).filter((one) => one !== word);
  if (left.length === 0) words.delete(key);
  else words.set(key, left);
};

/** All words of all texts, each analysed once, and the ways in to them. */
export const createVocabulary = (): Vocabulary => {
  const lexicon = createLexicon();
  const synonymsOf = synonymKeys((word) => analyse(word, lexicon).wholes);
  const entries = new Map<string, Analysis>();
  const wholes: Words = new Map();
  const parts: Words = new Map();
  /** Words that are no known word nor a compound of known ones, by the end of each form. */
  const tails: Words = new Map();
  const heads: Words = new Map();
  const partHeads: Words = new Map();
  const names = new Set<string>();

  const enter = (word: string): void => {
    const analysis = analyse(word, lexicon);
    entries.set(word, analysis);
    for (const key of analysis.wholes) put(wholes, key, word);
    for (const key of analysis.parts) {
      if (!parts.has(key)) put(partHeads, key.slice(0, headLength), key);
      put(parts, key, word);
    }
    if (analysis.known) return;
    for (const form of analysis.forms) put(tails, form.slice(-tailLength), word);
  };

  const leave = (word: string): void => {
    const analysis = entries.get(word);
    if (analysis === undefined) return;
    for (const key of analysis.wholes) take(wholes, key, word);
    for (const key of analysis.parts) {
      take(parts, key, word);
      if (!parts.has(key)) take(partHeads, key.slice(0, headLength), key);
    }
    for (const form of analysis.forms) take(tails, form.slice(-tailLength), word);
  };

  const endsWith = (word: string, tail: string): boolean =>
    entries.get(word)?.forms.some((form) => {
      const rest = form.slice(0, -tail.length);
      return form.endsWith(tail) && isPlausible(rest, tail, pieceBefore(rest, lexicon));
    }) ?? false;

  const goesOn = (query: string, isKnown: boolean, word: string): boolean => {
    if (!word.startsWith(query)) return false;
    if (!isKnown) return true;
    const rest = word.slice(query.length);
    const isOther = entries.get(word)?.known ?? false;
    const isWord = rest.length >= longRest || (rest.length >= tailLength && lexicon.isKnown(rest));
    if (!isOther && isWord) return true;
    // *vrijwillig* and *vrijwilliger*, but not *lijst* and *lijster*.
    return derivation.test(rest) && (query.length >= longWord || !/^ers?$/.test(rest));
  };

  /** All that a word may have been meant for: words, what they are forms of, and their pieces. */
  function* near(query: string): Generator<string, void, undefined> {
    for (const [head, words] of heads) {
      if (!beginsAlike(query, head)) continue;
      for (const word of words) {
        yield word;
        for (const form of entries.get(word)?.forms ?? []) if (form !== word) yield form;
      }
    }
    for (const [head, keys] of partHeads) {
      if (beginsAlike(query, head)) for (const key of keys) yield key.replaceAll(link, '');
    }
  }

  return {
    size: () => entries.size,
    add: (word) => {
      if (entries.has(word)) return;
      enter(word);
      put(heads, word.slice(0, headLength), word);
    },
    learn: (word, as) => {
      if (as === 'name') names.add(word);
      const isSure = as === 'name' || formsOf(word).length === 1;
      if (!isSure || splitCompound(word, lexicon) !== null || !lexicon.add(word)) return;
      for (const entry of [...entries.keys()]) {
        if (!entry.includes(word)) continue;
        leave(entry);
        enter(entry);
      }
    },
    find: (query) => {
      const found = new Map<string, Closeness>();
      const add = (words: Iterable<string> | undefined, how: Closeness): void => {
        for (const word of words ?? []) if (!found.has(word)) found.set(word, how);
      };
      const asked = analyse(query, lexicon);

      for (const key of asked.wholes) add(wholes.get(key), 'exact');
      for (const key of asked.wholes.flatMap(synonymsOf)) {
        add(wholes.get(key), 'synonym');
        add(parts.get(key), 'synonym');
      }
      for (const key of asked.wholes) add(parts.get(key), 'part');
      for (const form of asked.forms) {
        if (form.length < tailLength || suffixes.has(form)) continue;
        const near = tails.get(form.slice(-tailLength)) ?? [];
        add(
          [...near].filter((word) => endsWith(word, form)),
          'inside',
        );
      }
      if (query.length < headLength) return found;
      const head = query.slice(0, headLength);
      // Half a name is no other word: *bed* and *onder*, on the way to *Bedum* and *Onderdendam*.
      add(
        [...(heads.get(head) ?? [])].filter((word) => names.has(word) && word.startsWith(query)),
        'prefix',
      );
      if (asked.known && query.length < longPrefix) return found;
      add(
        [...(heads.get(head) ?? [])].filter((word) => goesOn(query, asked.known, word)),
        'prefix',
      );
      if (asked.known || query.length < longPrefix) return found;
      for (const key of partHeads.get(head) ?? []) {
        if (key.startsWith(query)) add(parts.get(key), 'prefix');
      }
      return found;
    },
    meant: (query) => {
      const { known, parts: pieces, forms } = analyse(query, lexicon);
      // A word by itself is no slip: *groet* is not meant for *groep*.
      return known && pieces.length === 0
        ? new Set()
        : meantBy([...new Set([query, ...forms])], near(query));
    },
  };
};

/** What remains before a word's end must look like a piece too: *video* in *videokamera*. */
const isPlausible = (rest: string, tail: string, piece: string | undefined): boolean => {
  if (rest.length < 3 || /^(?:ver|her|ont|mis)$/.test(rest)) return false;
  return piece !== undefined || (tail.length >= longPrefix && /[aeiouy]/.test(rest));
};
