import { foldWord, wordsOf } from './fold.ts';
import { functionWords } from './functionWords.ts';

/** A place in a text, in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the found words stand. What lies between two of them is marked along when it is only space
 * and small words that were asked for: "kennis van binnen" is one mark.
 */
export const marksIn = (text: string, found: ReadonlySet<string>, query = ''): Mark[] => {
  const small = new Set(
    Array.from(wordsOf(query), ({ word }) => word).filter((word) => functionWords.has(word)),
  );
  const marks: Mark[] = [];
  for (const { word, start, end } of wordsOf(text)) {
    if (!found.has(word)) continue;
    const last = marks.at(-1);
    if (last !== undefined && (start < last.end || isSmall(text.slice(last.end, start), small))) {
      marks[marks.length - 1] = {
        start: Math.min(last.start, start),
        end: Math.max(last.end, end),
      };
    } else marks.push({ start, end });
  }
  return marks;
};

const isSmall = (between: string, small: ReadonlySet<string>): boolean =>
  between
    .trim()
    .split(/\s+/)
    .every((word) => word === '' || small.has(foldWord(word)));
