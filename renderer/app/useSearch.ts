import { useEffect, useState } from 'react';
import { isSearchFiltered, noSearchFilter } from '../../shared/ipc/search.ts';
import type { SearchKind, SearchQuery, SearchReply } from '../../shared/ipc/search.ts';
import { call, listen } from './api.ts';

interface Answer {
  readonly text: string;
  readonly reply: SearchReply;
}

export interface Found {
  /** Null while nothing is asked, or before the first answer. */
  readonly reply: SearchReply | null;
  /** What the reply answers: the words on the screen may be a letter further. */
  readonly text: string;
}

const nothing: Found = { reply: null, text: '' };
/** Changes of records come in bursts; what is found is asked again after they rest. */
const restMs = 150;

/**
 * Asks main what a text finds, as somebody types, and again when records change. With a filter, which
 * stays the same object until it is another, no text is needed.
 */
export const useSearch = (
  text: string,
  kinds: readonly SearchKind[] | null,
  limit: number,
  {
    any = false,
    ofAKind,
    filter = noSearchFilter,
  }: Pick<SearchQuery, 'any' | 'ofAKind' | 'filter'> = {},
): Found => {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const asked = text.trim();
  const wanted = kinds?.join(' ') ?? '';
  const isFiltered = isSearchFiltered(filter);
  const isAsked = asked !== '' || isFiltered;

  useEffect(() => {
    if (!isAsked) return;
    let isStopped = false;
    let last = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const turn = ++last;
      const query = {
        text: asked.slice(0, 200),
        limit,
        ...(any && { any }),
        ...(ofAKind && { ofAKind }),
        ...(isFiltered && { filter }),
      };
      const reply = await call('search:find', {
        ...query,
        ...(wanted === '' ? {} : { kinds: wanted.split(' ').filter(isKind) }),
      });
      if (!isStopped && turn === last) setAnswer({ text: asked, reply });
    };
    const askLater = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), restMs);
    };
    void ask();
    const stops = [listen('search:ready', () => void ask()), listen('record:changed', askLater)];
    return () => {
      isStopped = true;
      clearTimeout(timer);
      for (const stop of stops) stop();
    };
  }, [any, asked, filter, isAsked, isFiltered, wanted, limit, ofAKind]);

  // An older answer stays until the next one is here, so that the list does not blink.
  return !isAsked || answer === null ? nothing : answer;
};

const isKind = (kind: string): kind is SearchKind => kind !== '';
