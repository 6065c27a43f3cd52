import { joinSpans, plain } from './block.ts';
import type { Block, List, ListItem, Span } from './block.ts';
import { parseInline } from './parseInline.ts';
import { itemStart, itemLines } from './listLines.ts';

const heading = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const rule = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
/** Deeper lists than any person makes are read as words, so that no text can exhaust the stack. */
const deepest = 20;

/** Reads Markdown as blocks. Never refuses: what it does not know stands there as typed. */
export const parseMarkdown = (markdown: string): readonly Block[] =>
  blocksOf(markdown.replace(/\r\n?/g, '\n').split('\n'), 0);

const blocksOf = (lines: readonly string[], depth: number): readonly Block[] => {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] ?? '';
    const [, hashes, words = ''] = heading.exec(line) ?? [];
    if (line.trim() === '') at += 1;
    else if (hashes !== undefined) {
      blocks.push({ kind: 'heading', level: hashes.length <= 2 ? 1 : 2, spans: inlineOf([words]) });
      at += 1;
    } else if (startsList(line, depth)) {
      const { list, end } = listAt(lines, at, depth);
      blocks.push(list);
      at = end;
    } else {
      const end = endOfParagraph(lines, at, depth);
      blocks.push({ kind: 'paragraph', spans: inlineOf(lines.slice(at, end)) });
      at = end;
    }
  }
  return blocks;
};

const inlineOf = (lines: readonly string[]): readonly Span[] =>
  parseInline(lines.map((line) => line.trim()).join('\n'));

const startsList = (line: string, depth: number): boolean =>
  depth < deepest && itemStart(line) !== null && !rule.test(line);

/** Only an item with words, and of a numbered list only the first, breaks off a paragraph. */
const endOfParagraph = (lines: readonly string[], start: number, depth: number): number => {
  let at = start + 1;
  for (; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || heading.test(line)) break;
    const item = itemStart(line);
    if (item?.hasWords === true && (item.number ?? 1) === 1 && startsList(line, depth)) break;
  }
  return at;
};

const listAt = (
  lines: readonly string[],
  start: number,
  depth: number,
): { readonly list: List; readonly end: number } => {
  const first = itemStart(lines[start] ?? '')?.number ?? null;
  const items: ListItem[] = [];
  let at = start;
  for (;;) {
    const item = itemStart(lines[at] ?? '');
    const isNext = item !== null && (item.number === null) === (first === null);
    if (!isNext || !startsList(lines[at] ?? '', depth)) break;
    const { own, end } = itemLines(lines, at, item.indent);
    items.push(itemOf(blocksOf(own, depth + 1)));
    at = end;
    while (at < lines.length && lines[at]?.trim() === '') at += 1;
  }
  return { list: { kind: 'list', start: first, items }, end: at };
};

/** Blocks of an item that are not lists become lines of its words: our lists hold no paragraphs. */
const itemOf = (blocks: readonly Block[]): ListItem => {
  const lines = blocks.flatMap((block) => (block.kind === 'list' ? [] : [block.spans]));
  return {
    spans: joinSpans(lines.flatMap((line, at) => (at === 0 ? line : [plain('\n'), ...line]))),
    nested: blocks.filter((block) => block.kind === 'list'),
  };
};
