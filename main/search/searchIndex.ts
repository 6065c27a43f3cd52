import MiniSearch from 'minisearch';
import type { Query, SearchResult } from 'minisearch';
import type { RawRecord } from '../../shared/domain/entity.ts';
import {
  isNote,
  isSearchFiltered,
  maxFound,
  noSearchFilter,
  searchKinds,
} from '../../shared/ipc/search.ts';
import type {
  SearchFilter,
  SearchHit,
  SearchKind,
  SearchQuery,
  SearchReply,
} from '../../shared/ipc/search.ts';
import { readRecord } from '../../shared/domain/entity.ts';
import { village } from '../../shared/domain/village.ts';
import { wordsOf } from '../../shared/search/fold.ts';
import { marksIn } from '../../shared/search/marks.ts';
import { createVocabulary } from '../../shared/search/vocabulary.ts';
import { documentOf, keyOf } from './document.ts';
import type { SearchDocument } from './document.ts';
import { fitsFilter } from './facets.ts';
import { fewOfEach, kindIn, latest } from './found.ts';
import type { Fits, Found } from './found.ts';
import { foundNames } from './foundNames.ts';
import { askedWords, guess, sought } from './query.ts';
import type { Sought } from './query.ts';
import { snippetOf } from './snippet.ts';

export interface SearchIndex {
  readonly put: (records: readonly RawRecord[]) => void;
  readonly drop: (kind: string, ids: readonly string[]) => void;
  readonly filled: () => void;
  readonly find: (query: SearchQuery) => SearchReply;
}

interface Indexed {
  readonly key: string;
  readonly title: string;
  readonly names: string;
  readonly text: string;
  readonly signs: string;
}

const boost = { title: 4, names: 2, text: 1, signs: 1 };
const none: ReadonlySet<string> = new Set();
const same = (term: string): string => term;
const bySpace = (words: string): string[] => words.split(' ').filter((word) => word !== '');

/** The full-text index: MiniSearch keeps the words, the vocabulary knows what a word answers to. */
export const createSearchIndex = (): SearchIndex => {
  const vocabulary = createVocabulary();
  const records = new Map<string, RawRecord>();
  const documents = new Map<string, SearchDocument>();
  const dependants = new Map<string, Set<string>>();
  let isFilled = false;

  const mini = new MiniSearch<Indexed>({
    idField: 'key',
    fields: ['title', 'names', 'text', 'signs'],
    // Words arrive folded, with spaces between.
    tokenize: bySpace,
    processTerm: same,
    searchOptions: { tokenize: bySpace, processTerm: same, boost },
  });

  const fold = (text: string): string => {
    const words = Array.from(wordsOf(text), ({ word }) => word);
    for (const word of words) vocabulary.add(word);
    return words.join(' ');
  };

  const forget = (key: string): void => {
    const old = documents.get(key);
    if (old === undefined) return;
    mini.discard(key);
    documents.delete(key);
    for (const other of old.dependsOn) dependants.get(other)?.delete(key);
  };

  const enter = (raw: RawRecord): void => {
    const key = keyOf(raw.kind, raw.id);
    forget(key);
    const document = documentOf(raw, (kind, id) => records.get(keyOf(kind, id)));
    if (document === null) return;
    documents.set(key, document);
    for (const other of document.dependsOn) {
      dependants.set(other, (dependants.get(other) ?? new Set()).add(key));
    }
    learn(document);
    mini.add({
      key,
      // A note has no title of its own: its words are not written down twice, nor weigh as a title.
      title: isNote(document.kind) ? '' : fold(document.title),
      names: fold(document.names.map(({ name }) => name).join(' · ')),
      text: fold(document.texts.map(({ text }) => text).join('\n')),
      signs: document.signs.join(' '),
    });
  };

  /** Names of villages, and tags, may stand within other words. */
  const learn = (document: SearchDocument): void => {
    const isVillage = document.kind === 'village';
    const names = document.names.map(({ name }) => name);
    for (const name of isVillage ? [document.title, ...names] : names) {
      const words = Array.from(wordsOf(name), ({ word }) => word);
      if (words.length === 1) vocabulary.learn(words[0] ?? '', isVillage ? 'name' : 'tag');
    }
  };

  const enterDependants = (key: string): void => {
    for (const dependant of [...(dependants.get(key) ?? [])]) {
      const raw = records.get(dependant);
      if (raw !== undefined) enter(raw);
    }
  };

  const results = (
    asked: readonly Sought[],
    fits: Fits,
    combineWith: 'AND' | 'OR' = 'AND',
  ): SearchResult[] => {
    if (asked.length === 0) return [];
    const weightOf = new Map(asked.flatMap(({ weights }) => [...weights]));
    const query: Query = {
      combineWith,
      queries: asked.map(({ weights }) => ({
        combineWith: 'OR',
        queries: [[...weights.keys()].join(' ')],
      })),
    };
    return mini.search(query, {
      boostTerm: (term) => weightOf.get(term) ?? 1,
      filter: ({ id }) => fits(String(id)),
    });
  };

  const fitsOf = (kinds: readonly SearchKind[], filter: SearchFilter): Fits => {
    const allowed = new Set<string>(kinds);
    if (!isSearchFiltered(filter)) return (key) => allowed.has(kindIn(key));
    const fits = fitsFilter(filter, {
      facetsOf: (kind, id) => documents.get(keyOf(kind, id))?.facets,
      village: (id) => {
        const raw = records.get(keyOf('village', id));
        return raw === undefined ? undefined : readRecord(village, raw);
      },
    });
    return (key) => {
      const facets = allowed.has(kindIn(key)) ? documents.get(key)?.facets : undefined;
      return facets !== undefined && fits(facets);
    };
  };

  const hitOf = (result: Found, asked: readonly Sought[], text: string): SearchHit | null => {
    const document = documents.get(String(result.id));
    if (document === undefined) return null;
    const found = new Set(result.terms);
    const isInTexts = Object.values(result.match).some((fields) => fields.includes('text'));
    const titleRanges = marksIn(document.title, found, text);
    const snippet = snippetOf(document.texts, isInTexts ? found : none, text);
    const answers = asked.map(({ weights }) => weights);
    const shown = [
      { text: document.title, marks: titleRanges },
      { text: snippet.snippet, marks: snippet.snippetRanges },
    ];
    return {
      id: document.id,
      kind: document.kind,
      title: document.title,
      titleRanges,
      isTitlePrivate: document.isTitlePrivate,
      ...snippet,
      names: foundNames(document.names, found, answers, shown, text),
      words: result.terms,
      score: result.score,
    };
  };

  return {
    put: (list) => {
      // No other record names a note, nor does it name one: its text is enough to keep.
      for (const raw of list) if (!isNote(raw.kind)) records.set(keyOf(raw.kind, raw.id), raw);
      for (const raw of list) {
        enter(raw);
        enterDependants(keyOf(raw.kind, raw.id));
      }
    },
    drop: (kind, ids) => {
      for (const key of ids.map((id) => keyOf(kind, id))) {
        records.delete(key);
        forget(key);
        enterDependants(key);
      }
    },
    filled: () => {
      isFilled = true;
    },
    find: ({ text, kinds, filter = noSearchFilter, limit, ofAKind = limit, any = false }) => {
      const fits = fitsOf(kinds ?? searchKinds, filter);
      const asked = askedWords(text).map((word) => sought(word, vocabulary));
      const isOnlyFiltered = asked.length === 0 && isSearchFiltered(filter);
      const exact = isOnlyFiltered
        ? latest(documents.values(), fits)
        : results(asked, fits, any ? 'OR' : 'AND');
      const mayGuess = exact.length === 0 && !any;
      const meant = mayGuess ? asked.map((one) => guess(one, vocabulary)) : asked;
      const isOther = meant.some((one, at) => one !== asked[at]);
      const found = isOther ? results(meant, fits) : exact;
      return {
        state: isFilled ? 'ready' : 'filling',
        isGuess: exact.length === 0 && found.length > 0,
        total: found.length,
        found: found.slice(0, maxFound).flatMap(({ id }) => {
          const document = documents.get(String(id));
          return document === undefined ? [] : [{ kind: document.kind, id: document.id }];
        }),
        hits: fewOfEach(found, ofAKind)
          .slice(0, limit)
          .flatMap((result) => hitOf(result, meant, text) ?? []),
      };
    },
  };
};
