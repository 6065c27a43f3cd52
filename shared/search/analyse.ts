import { splitCompound } from './compound.ts';
import { formsOf, verbStemsOf } from './forms.ts';
import type { Lexicon } from './lexicon.ts';

/** What a word is made of, for finding it by another form. */
export interface Analysis {
  /** One key for all forms of the word; more than one when nobody can tell. */
  readonly wholes: readonly string[];
  /** The pieces of a compound, and each run of them: *dorp*, *huis*, *kamer*, *huis+kamer*. */
  readonly parts: readonly string[];
  /** The spelled forms behind `wholes`. */
  readonly forms: readonly string[];
  readonly known: boolean;
}

/** Pieces joined by this make one key, whatever their links: *dorpen-* and *dorpscoördinator*. */
export const link = '+';

export const analyse = (word: string, lexicon: Lexicon): Analysis => {
  const readings = formsOf(word);
  for (const reading of readings) {
    const known = reading.filter(lexicon.isKnown);
    if (known.length > 0) return single(known);
  }
  for (const reading of readings) {
    const split = reading.flatMap((form) => {
      const pieces = splitCompound(form, lexicon);
      return pieces === null ? [] : [{ form, pieces }];
    });
    if (split.length > 0) return compound(split);
  }
  const verb = verbStemsOf(word).find(lexicon.isKnown);
  if (verb !== undefined) return single([verb]);
  const forms = [...new Set(readings.flat())];
  return { wholes: forms, parts: [], forms, known: false };
};

const single = (words: readonly string[]): Analysis => ({
  wholes: words,
  parts: [],
  forms: words,
  known: true,
});

const compound = (
  split: readonly { readonly form: string; readonly pieces: readonly string[] }[],
): Analysis => ({
  wholes: split.map(({ pieces }) => pieces.join(link)),
  parts: [...new Set(split.flatMap(({ pieces }) => runsOf(pieces)))],
  forms: split.map(({ form }) => form),
  known: true,
});

const runsOf = (pieces: readonly string[]): string[] => {
  const runs: string[] = [];
  for (let from = 0; from < pieces.length; from++) {
    for (let to = from + 1; to <= pieces.length; to++) {
      if (to - from < pieces.length) runs.push(pieces.slice(from, to).join(link));
    }
  }
  return runs;
};
