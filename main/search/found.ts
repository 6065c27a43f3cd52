import type { SearchResult } from 'minisearch';
import type { SearchDocument } from './document.ts';

/** What the answer is made of, by a word or without one. */
export type Found = Pick<SearchResult, 'id' | 'terms' | 'match' | 'score'>;

/** Whether what stands under a key is asked for at all. */
export type Fits = (key: string) => boolean;

export const kindIn = (key: unknown): string => String(key).split(':', 1)[0] ?? '';

/** All that fits without a word to seek, what was changed last first. */
export const latest = (documents: Iterable<SearchDocument>, fits: Fits): readonly Found[] =>
  [...documents]
    .filter(({ key }) => fits(key))
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0))
    .map(({ key }) => ({ id: key, terms: [], match: {}, score: 0 }));

/** Of each kind the best few. */
export const fewOfEach = (found: readonly Found[], most: number): readonly Found[] => {
  const taken = new Map<string, number>();
  return found.filter(({ id }) => {
    const before = taken.get(kindIn(id)) ?? 0;
    taken.set(kindIn(id), before + 1);
    return before < most;
  });
};
