import { synonyms } from '../../../shared/search/synonyms.ts';
import { fold } from './fold.ts';
import { singlesIn } from './values.ts';
import { villageInAddress } from './villageInAddress.ts';

export interface KnownVillage {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface Villages {
  /** The villages in a cell, and what in it is none. */
  readonly inCell: (cell: string) => {
    readonly ids: readonly string[];
    readonly unknown: readonly string[];
  };
  /** A label that is the name of a village. */
  readonly named: (words: string) => string | null;
  /** The one village whose name stands in a sentence, with its capital; null when there are more. */
  readonly inWords: (words: string) => string | null;
  readonly nameOf: (id: string) => string;
}

/** Knows villages by every name they have, the Gronings ones too. */
export const findVillages = (known: readonly KnownVillage[]): Villages => {
  const byName = new Map<string, string>();
  const spoken: { readonly id: string; readonly pattern: RegExp }[] = [];
  for (const { id, name, aliases } of known) {
    const also = synonyms.find((group) => group.includes(name.toLowerCase())) ?? [];
    for (const one of [name, ...aliases, ...also]) {
      for (const form of formsOf(one)) if (!byName.has(form)) byName.set(form, id);
    }
    if (name.trim() !== '') spoken.push({ id, pattern: wholeWord(name.trim()) });
  }
  const named = (words: string): string | null => byName.get(fold(words)) ?? null;
  return {
    named,
    inCell: (written) => {
      const { cell } = villageInAddress(written, (words) => named(words) !== null);
      if (cell.trim() === '') return { ids: [], unknown: [] };
      const [whole = '', ...parts] = singlesIn(cell);
      const asWhole = named(whole);
      if (asWhole !== null) return { ids: [asWhole], unknown: [] };
      const values = (parts.length === 0 ? [whole] : parts).flatMap((part) =>
        named(part) === null ? part.split(/\s+(?:en|and|&|\+)\s+/) : [part],
      );
      const ids = values.flatMap((value) => named(value) ?? []);
      return {
        ids: [...new Set(ids)],
        unknown: values.filter((value) => named(value) === null),
      };
    },
    inWords: (words) => {
      const found = spoken.filter(({ pattern }) => pattern.test(words)).map(({ id }) => id);
      return found.length === 1 ? (found[0] ?? null) : null;
    },
    nameOf: (id) => known.find((one) => one.id === id)?.name ?? '',
  };
};

/** People leave the article out: Zandt for 't Zandt, Andel for Den Andel. */
const formsOf = (name: string): readonly string[] => {
  const bare = name.replace(/^(?:['’]t|de|den|het)\s+/i, '');
  return [fold(name), fold(bare)].filter((form) => form !== '');
};

const wholeWord = (name: string): RegExp =>
  new RegExp(`(?<!\\p{L})${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u');
