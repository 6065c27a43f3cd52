import { joinSpans } from './block.ts';
import type { Block, List, ListItem, Span } from './block.ts';
import { markRuns } from './markRuns.ts';

/**
 * The form that Markdown can say: no empty blocks or items, no spaces at the ends of lines, marks
 * that begin and end on a word, and no two lists of one kind in a row.
 */
export const tidy = (blocks: readonly Block[]): readonly Block[] =>
  joinLists(
    blocks.flatMap((block): readonly Block[] => {
      if (block.kind === 'list') return tidyList(block);
      const spans = tidySpans(block.kind === 'heading' ? block.spans.map(onOneLine) : block.spans);
      return spans.length === 0 ? [] : [{ ...block, spans }];
    }),
  );

const onOneLine = (span: Span): Span => ({ ...span, text: span.text.replaceAll('\n', ' ') });

const tidyList = (list: List): readonly List[] => {
  const items = list.items.flatMap((item): readonly ListItem[] => {
    const spans = tidySpans(item.spans);
    const nested = joinLists(item.nested.flatMap(tidyList));
    // An item without words of its own gives way to the items below it.
    return spans.length === 0 ? nested.flatMap((below) => below.items) : [{ spans, nested }];
  });
  return items.length === 0 ? [] : [{ ...list, items }];
};

const joinLists = <B extends Block>(blocks: readonly B[]): readonly B[] => {
  const joined: B[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      last?.kind === 'list' &&
      block.kind === 'list' &&
      (last.start === null) === (block.start === null)
    ) {
      joined.splice(-1, 1, { ...last, items: [...last.items, ...block.items] });
    } else joined.push(block);
  }
  return joined;
};

export const tidySpans = (spans: readonly Span[]): readonly Span[] => {
  const pieces = trimLines(spans.flatMap(splitSpaces));
  return joinSpans(trimMarks(trimLinks(pieces)));
};

const isSpace = (span: Span): boolean => /^\s*$/.test(span.text);

/** Cuts the spaces at both ends off, so that marks can be taken from them alone. */
const splitSpaces = (span: Span): readonly Span[] => {
  const text = span.text
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    // The lexer has no use for these, and neither has a person.
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replaceAll('\t', ' ')
    .replace(/[^\S\n]*\n[^\S\n]*/g, '\n');
  const [, before = '', core = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  return [before, core, after]
    .filter((part) => part !== '')
    .map((part) => ({ ...span, text: part }));
};

/** No spaces or breaks at either end, and none on either side of a break between two pieces. */
const trimLines = (pieces: readonly Span[]): readonly Span[] => {
  const trimmed: Span[] = [];
  const textSoFar = () => trimmed.map(({ text }) => text).join('');
  for (const piece of pieces) {
    const atLineStart = trimmed.length === 0 || textSoFar().endsWith('\n');
    let text = atLineStart ? piece.text.replace(/^[^\S\n]+/, '') : piece.text;
    if (trimmed.length === 0) text = text.replace(/^\s+/, '');
    if (text.startsWith('\n')) trimEnd(trimmed, /[^\S\n]+$/);
    if (text !== '') trimmed.push({ ...piece, text });
  }
  trimEnd(trimmed, /\s+$/);
  return trimmed;
};

const trimEnd = (pieces: Span[], spaces: RegExp): void => {
  for (let last = pieces.pop(); last !== undefined; last = pieces.pop()) {
    const text = last.text.replace(spaces, '');
    if (text === '') continue;
    pieces.push({ ...last, text });
    return;
  }
};

/**
 * Takes a mark off the spaces where its run begins and ends: `**a **b` is not bold in Markdown.
 * That may make other runs end on a space, so it goes on until nothing changes.
 */
const trimMarks = (pieces: readonly Span[]): readonly Span[] => {
  const bare = new Map<number, Partial<Span>>();
  for (const { mark, from, to } of markRuns(pieces)) {
    for (const at of spacesAtEnds(pieces, from, to))
      bare.set(at, { ...bare.get(at), [mark]: false });
  }
  if (bare.size === 0) return pieces;
  return trimMarks(pieces.map((piece, at) => ({ ...piece, ...bare.get(at) })));
};

const spacesAtEnds = (pieces: readonly Span[], from: number, to: number): readonly number[] => {
  const run = pieces.slice(from, to);
  const first = run.findIndex((piece) => !isSpace(piece));
  const last = run.findLastIndex((piece) => !isSpace(piece));
  return run.flatMap((_, at) => (first === -1 || at < first || at > last ? [from + at] : []));
};

const trimLinks = (pieces: readonly Span[]): readonly Span[] => {
  const isEdge = (at: number, step: 1 | -1): boolean => {
    const piece = pieces[at];
    if (piece === undefined || !isSpace(piece)) return false;
    const next = pieces[at + step];
    return next === undefined || next.href !== piece.href || isEdge(at + step, step);
  };
  return pieces.map((piece, at) =>
    isEdge(at, 1) || isEdge(at, -1) ? { ...piece, href: null } : piece,
  );
};
