import { useState } from 'react';
import type { NewsItem } from '../../../shared/ipc/news.ts';

export interface Visited {
  readonly item: NewsItem;
  readonly isSeen: boolean;
}

/** What was there in this visit: what is seen meanwhile stays until the person leaves. */
export const useVisit = (unseen: readonly NewsItem[]): readonly Visited[] => {
  const [kept, setKept] = useState<ReadonlyMap<string, NewsItem>>(new Map());
  const next = withAll(kept, unseen);
  if (next !== kept) setKept(next);
  const left = new Set(unseen.map(({ key }) => key));
  return [...next.values()]
    .map((item) => ({ item, isSeen: !left.has(item.key) }))
    .toSorted((a, b) => (a.item.at < b.item.at ? 1 : a.item.at > b.item.at ? -1 : 0));
};

const withAll = (
  kept: ReadonlyMap<string, NewsItem>,
  unseen: readonly NewsItem[],
): ReadonlyMap<string, NewsItem> =>
  unseen.every((item) => kept.get(item.key) === item)
    ? kept
    : new Map([...kept, ...unseen.map((item) => [item.key, item] as const)]);

export interface Group {
  readonly authorId: string;
  readonly visited: readonly Visited[];
}

/** By person, whoever did something last first. */
export const byAuthor = (visited: readonly Visited[]): readonly Group[] => {
  const groups = new Map<string, Visited[]>();
  for (const one of visited) {
    const { authorId } = one.item;
    groups.set(authorId, [...(groups.get(authorId) ?? []), one]);
  }
  return [...groups].map(([authorId, all]) => ({ authorId, visited: all }));
};
