import type { RawRecord } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';
import type { NewsItem } from '../../../shared/ipc/news.ts';
import type { Cards } from '../share/cards.ts';
import type { Links } from '../share/links.ts';

/** What news of a record is told by: its title, or the words that say what it is. */
export const wordsOf = ({ kind, values }: RawRecord): string => {
  const text = (field: string): string => {
    const value = values[field];
    return typeof value === 'string' ? value.trim() : '';
  };
  const { words, else: other } = entityOf(kind)?.news ?? { words: ['title'] };
  const said = words.map(text).filter((one) => one !== '');
  return said.length > 0 || other === undefined ? said.join(' / ') : text(other);
};

interface Around {
  readonly links: Links;
  readonly cards: Cards;
}

/** The card or the village on whose page it stands; null where it stands by itself. */
export const withinOf = async (
  { kind, values }: RawRecord,
  around: Around,
): Promise<NewsItem['within']> => {
  for (const { field, kind: wholeKind } of entityOf(kind)?.news?.within ?? []) {
    const named = values[field];
    const first: unknown = Array.isArray(named) ? named[0] : named;
    if (typeof first !== 'string') continue;
    const id = (await around.links.cards(wholeKind)).get(first) ?? first;
    const whole = await around.cards.get(wholeKind, id);
    if (whole === null) continue;
    // A point of a vision stands where the vision does.
    return (await withinOf(whole, around)) ?? { kind: wholeKind, id };
  }
  return null;
};

/** By what and whose they are: the keys of what is all new. */
export const newWholes = (items: readonly NewsItem[]): ReadonlyMap<string, string> =>
  new Map(
    items
      .filter(({ what }) => what === 'new')
      .map(({ kind, recordId, authorId, key }) => [`${kind}/${recordId}/${authorId}`, key]),
  );

/** A card comes with its planks and photos: those are no news beside it. Its key, or undefined. */
export const wholeOf = (
  { what, within, authorId }: NewsItem,
  wholes: ReadonlyMap<string, string>,
): string | undefined =>
  what === 'new' && within !== null
    ? wholes.get(`${within.kind}/${within.id}/${authorId}`)
    : undefined;
