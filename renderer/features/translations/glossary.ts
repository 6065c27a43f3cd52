import { translationWords } from '../../../shared/domain/translation.ts';
import type { Translation, TranslationWords } from '../../../shared/domain/translation.ts';
import { foldWords } from '../../ui/option.ts';

export const orders = ['newest', ...translationWords] as const;
export type Order = (typeof orders)[number];

type Entry = Pick<Translation, 'id' | 'createdAt' | TranslationWords>;

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true });

/** Sorted by the words of one column, rows without such words last; or the newest first. */
export const sortGlossary = <E extends Entry>(entries: readonly E[], order: Order): readonly E[] =>
  entries.toSorted((a, b) => {
    const newest = b.createdAt.localeCompare(a.createdAt) || b.id.localeCompare(a.id);
    if (order === 'newest') return newest;
    const [one, other] = [a[order].trim(), b[order].trim()];
    if ((one === '') !== (other === '')) return one === '' ? 1 : -1;
    return collator.compare(one, other) || newest;
  });

/** Every letter that was typed stands somewhere in one of the three. */
export const findInGlossary = <E extends Entry>(
  entries: readonly E[],
  sought: string,
): readonly E[] => {
  const parts = foldWords(sought)
    .split(/\s+/)
    .filter((part) => part !== '');
  return entries.filter((entry) => {
    const words = foldWords(translationWords.map((name) => entry[name]).join(' '));
    return parts.every((part) => words.includes(part));
  });
};
