import type { FoundName } from '../../shared/ipc/search.ts';
import { wordsOf } from '../../shared/search/fold.ts';
import { marksIn } from '../../shared/search/marks.ts';
import type { Mark } from '../../shared/search/marks.ts';
import type { Name } from './names.ts';

/** A text in which what was found is marked. */
interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * The names by which something was found: the first for each word that was asked, given as the words
 * that answer it, of which neither the title nor the piece of text tells.
 */
export const foundNames = (
  names: readonly Name[],
  found: ReadonlySet<string>,
  answers: readonly ReadonlyMap<string, unknown>[],
  shown: readonly Marked[],
  query: string,
): readonly FoundName[] => {
  const told = shown.flatMap(markedWords);
  let untold = answers.filter((words) => !told.some((word) => words.has(word)));
  return names
    .map((one) => ({ ...one, ranges: marksIn(one.name, found, query) }))
    .filter(({ name, ranges }) => {
      const marked = markedWords({ text: name, marks: ranges });
      const left = untold.filter((words) => !marked.some((word) => words.has(word)));
      const tells = left.length < untold.length;
      untold = left;
      return tells;
    });
};

const markedWords = ({ text, marks }: Marked): readonly string[] =>
  marks.flatMap(({ start, end }) =>
    Array.from(wordsOf(text.slice(start, end)), ({ word }) => word),
  );
