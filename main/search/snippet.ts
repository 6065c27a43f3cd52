import { wordsOf } from '../../shared/search/fold.ts';
import { marksIn } from '../../shared/search/marks.ts';
import type { Mark } from '../../shared/search/marks.ts';
import type { SearchText } from './document.ts';

export interface Snippet {
  readonly snippet: string;
  readonly snippetRanges: readonly Mark[];
  readonly isPrivate: boolean;
}

const length = 160;
const before = 40;

/** The first place in the texts where something was found; else how they begin. */
export const snippetOf = (
  texts: readonly SearchText[],
  found: ReadonlySet<string>,
  query: string,
): Snippet => {
  for (const { text, isPrivate } of texts) {
    const first = found.size === 0 ? undefined : firstOf(text, found);
    if (first !== undefined) return cut(text, first, found, query, isPrivate);
  }
  const [first] = texts;
  return first === undefined
    ? { snippet: '', snippetRanges: [], isPrivate: false }
    : cut(first.text, 0, new Set(), query, first.isPrivate);
};

const firstOf = (text: string, found: ReadonlySet<string>): number | undefined => {
  for (const { word, start } of wordsOf(text)) if (found.has(word)) return start;
  return undefined;
};

const cut = (
  text: string,
  around: number,
  found: ReadonlySet<string>,
  query: string,
  isPrivate: boolean,
): Snippet => {
  const from = around <= before ? 0 : wordStart(text, around - before);
  const to = text.length - from <= length ? text.length : wordEnd(text, from + length);
  const piece = plain(text.slice(from, to));
  const snippet = `${from > 0 ? '… ' : ''}${piece}${to < text.length ? ' …' : ''}`;
  return { snippet, snippetRanges: marksIn(snippet, found, query), isPrivate };
};

const wordStart = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return space === -1 ? at : space + 1;
};

const wordEnd = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space === -1 ? at : space;
};

/** One line without the signs of Markdown. */
const plain = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>\-*\d.]+\s+/gm, '')
    .replace(/[*_`\\]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
