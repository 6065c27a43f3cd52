import type { LucideIcon } from 'lucide-react';

/** One thing to choose from a list. */
export interface Option<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  /** A few softer words behind the label. */
  readonly hint?: string;
  /** Other words that find it, such as the Gronings name of a village. */
  readonly alsoKnownAs?: readonly string[];
  readonly icon?: LucideIcon;
}

/** Lower case and without accents, so that "coördinator" is found by "coord". */
export const foldWords = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[’‘`]/g, "'");

/** True when the typed letters begin the label, one of its words, or one of its other names. */
export const answersTo = (option: Option, typed: string): boolean => {
  const sought = foldWords(typed.trim());
  if (sought === '') return true;
  return [option.label, ...(option.alsoKnownAs ?? [])]
    .map(foldWords)
    .some(
      (name) =>
        name.startsWith(sought) || name.includes(` ${sought}`) || name.includes(`-${sought}`),
    );
};
