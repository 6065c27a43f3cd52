import type PptxGenJS from 'pptxgenjs';
import { wordsSizeOf } from '../../../shared/domain/slideFit.ts';
import type { Block, List, Span } from '../../../shared/markdown/block.ts';
import { parseMarkdown } from '../../../shared/markdown/parseMarkdown.ts';
import { safeLink } from '../../../shared/markdown/safeLink.ts';
import { fittingSize, heightAt } from './fitWords.ts';
import type { Box, Laid } from './fitWords.ts';

type Run = PptxGenJS.TextProps;
type Look = PptxGenJS.TextPropsOptions;

export interface SetWords {
  readonly runs: Run[];
  /** What they take, in inches. */
  readonly height: number;
}

/** The words of a slide; long ones are set smaller, so that they stay within their box. */
export const setWords = (markdown: string, box: Box): SetWords => {
  const blocks = parseMarkdown(markdown);
  const largest = { large: 24, medium: 20, small: 16 }[wordsSizeOf(markdown)];
  const paragraphs = blocks.flatMap(laidOf);
  const fontSize = fittingSize(paragraphs, box, largest);
  const height = heightAt(paragraphs, box, fontSize);
  return { runs: runsOf(blocks, fontSize), height };
};

const runsOf = (blocks: readonly Block[], fontSize: number): Run[] =>
  blocks.flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return lineOf(block.spans, { fontSize, bullet: false });
      case 'heading':
        return lineOf(block.spans, { fontSize, bullet: false, bold: true });
      case 'list':
        return listOf(block, 0, fontSize);
    }
  });

/** How far pptxgenjs sets a list in, in points, for each of its levels. */
const listInset = 27;

const laidOf = (block: Block): readonly Laid[] =>
  block.kind === 'list' ? laidList(block, 1) : [laid(block.spans, 0)];

const laidList = (list: List, level: number): readonly Laid[] =>
  list.items.flatMap(({ spans, nested }) => [
    laid(spans, level * listInset),
    ...nested.flatMap((inner) => laidList(inner, level + 1)),
  ]);

const laid = (spans: readonly Span[], inset: number): Laid => ({
  text: spans.map(({ text }) => text).join(''),
  inset,
});

const listOf = (list: List, depth: number, fontSize: number): Run[] =>
  list.items.flatMap(({ spans, nested }) => [
    ...lineOf(spans, {
      fontSize,
      indentLevel: Math.min(depth, 8),
      bullet: list.start === null ? true : { type: 'number', numberStartAt: list.start },
    }),
    ...nested.flatMap((inner) => listOf(inner, depth + 1, fontSize)),
  ]);

/** A paragraph: its last run ends it. */
const lineOf = (spans: readonly Span[], look: Look): Run[] =>
  spans.map(({ text, bold, italic, href }, at) => {
    const url = href === null ? null : safeLink(href);
    return {
      text,
      options: {
        ...look,
        ...(bold && { bold: true }),
        ...(italic && { italic: true }),
        ...(url !== null && { hyperlink: { url } }),
        ...(at === spans.length - 1 && { breakLine: true }),
      },
    };
  });
