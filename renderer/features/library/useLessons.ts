import { useMemo } from 'react';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import type { SearchHit } from '../../../shared/ipc/search.ts';
import { useRecords } from '../../app/records.ts';
import { useSearch } from '../../app/useSearch.ts';
import { fits } from '../../domain/lessonFilter.ts';
import { useLibrary } from './library.ts';
import { inOrder } from './order.ts';

export interface Lessons {
  readonly isLoaded: boolean;
  /** In all, whatever is sought or chosen. */
  readonly inAll: number;
  readonly shown: readonly Lesson[];
  readonly isSought: boolean;
  /** What is shown answers these words. */
  readonly soughtText: string;
  readonly isFilling: boolean;
  readonly isGuess: boolean;
  readonly hits: ReadonlyMap<string, SearchHit>;
  /** The words that were found, folded. */
  readonly words: ReadonlySet<string>;
}

/** Of the first this many the list shows where the words stand. */
const withSnippets = 60;

/** The lessons of the list, after search, filters and order. */
export const useLessons = (): Lessons => {
  const { text, filter, sort } = useLibrary();
  const all = useRecords(lesson);
  const sources = useRecords(initiative).byId;
  const { reply, text: soughtText } = useSearch(text, ['lesson'], withSnippets);

  const found = useMemo(
    () => (reply === null ? null : new Map(reply.found.map(({ id }, at) => [id, at]))),
    [reply],
  );
  const hits = useMemo(
    () => new Map((reply?.hits ?? []).map((hit): [string, SearchHit] => [hit.id, hit])),
    [reply],
  );
  const words = useMemo(() => new Set((reply?.hits ?? []).flatMap((hit) => hit.words)), [reply]);
  const shown = useMemo(() => {
    const sought = found === null ? all.list : all.list.filter(({ id }) => found.has(id));
    return inOrder(
      sought.filter((one) => fits(one, filter, sources)),
      sort,
      found,
    );
  }, [all.list, filter, found, sort, sources]);

  return {
    isLoaded: all.loaded,
    inAll: all.list.length,
    shown,
    isSought: reply !== null,
    soughtText,
    isFilling: reply?.state === 'filling',
    isGuess: reply?.isGuess ?? false,
    hits,
    words,
  };
};
