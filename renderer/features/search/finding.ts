import type {
  SearchFilter,
  SearchHit,
  SearchKind,
  SearchReply,
} from '../../../shared/ipc/search.ts';
import { searchKinds } from '../../../shared/ipc/search.ts';
import { useSearch } from '../../app/useSearch.ts';

/** What is found of one kind. */
export interface OfKind {
  readonly kind: SearchKind;
  readonly hits: readonly SearchHit[];
  /** How many there are, shown or not. */
  readonly count: number;
}

export interface Finding {
  /** Null while nothing is asked, or before the first answer. */
  readonly reply: SearchReply | null;
  /** What the reply answers: the words on the screen may be a letter further. */
  readonly text: string;
  readonly parts: readonly OfKind[];
  /** Of every kind, chosen or not. */
  readonly counts: ReadonlyMap<SearchKind, number>;
}

const limit = 40;
const mostOfAKind = 6;
/** Whoever chose one kind gets as many as one answer holds. */
export const mostOfOneKind = 200;

/** What a text finds, or a filter: a few of every kind, or more of the kinds that were chosen. */
export const useFinding = (
  text: string,
  kinds: readonly SearchKind[],
  filter: SearchFilter,
): Finding => {
  const isOne = kinds.length === 1;
  // A hundred notes do not hide a card.
  const every = useSearch(text, null, limit, { ofAKind: mostOfAKind, filter });
  const some = useSearch(
    kinds.length === 0 ? '' : text,
    kinds,
    isOne ? mostOfOneKind : limit,
    kinds.length === 0 ? {} : { filter },
  );
  // Until the chosen kinds are answered, what is known of them already.
  const { reply, text: answered } = some.reply === null ? every : some;
  const shown = kinds.length === 0 ? searchKinds : kinds;
  return {
    reply,
    text: answered,
    parts: partsOf(reply, shown, isOne ? mostOfOneKind : mostOfAKind),
    counts: countsOf(every.reply),
  };
};

/** The kind with the best hit comes first; of each kind the best few. */
const partsOf = (
  reply: SearchReply | null,
  kinds: readonly SearchKind[],
  most: number,
): readonly OfKind[] => {
  const hits = reply?.hits ?? [];
  const counts = countsOf(reply);
  return kinds
    .map((kind) => ({
      kind,
      hits: hits.filter((hit) => hit.kind === kind).slice(0, most),
      count: counts.get(kind) ?? 0,
      bestAt: hits.findIndex((hit) => hit.kind === kind),
    }))
    .filter((part) => part.hits.length > 0)
    .toSorted((a, b) => a.bestAt - b.bestAt);
};

const countsOf = (reply: SearchReply | null): ReadonlyMap<SearchKind, number> => {
  const counts = new Map<SearchKind, number>();
  for (const { kind } of reply?.found ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
};
