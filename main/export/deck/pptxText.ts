import type PptxGenJS from 'pptxgenjs';
import type { List, Span } from '../../../shared/markdown/block.ts';
import { parseMarkdown } from '../../../shared/markdown/parseMarkdown.ts';
import { plainLines } from '../plainLines.ts';
import { safeLink } from '../../../shared/markdown/safeLink.ts';

type Run = PptxGenJS.TextProps;
type Look = PptxGenJS.TextPropsOptions;

/** Long words are set smaller, so that they stay on the slide. */
const sizeOf = (markdown: string): number =>
  markdown.length < 300 ? 24 : markdown.length < 600 ? 20 : 16;

/** As large as fits above a drawing, and how high that is, in inches. */
export const sizeAbove = (
  markdown: string,
  width: number,
  most: number,
): { readonly fontSize: number; readonly height: number } => {
  const lines = plainLines(parseMarkdown(markdown), '•').split('\n');
  const heightAt = (fontSize: number): number => {
    // Letters are half as wide as they are high, and a line ends at a word.
    const perLine = (width * pointsPerInch) / (fontSize * 0.55);
    const count = lines.reduce(
      (sum, { length }) => sum + Math.max(1, Math.ceil(length / perLine)),
      0,
    );
    return (count * fontSize * 1.25) / pointsPerInch + 0.2;
  };
  const tries = [24, 20, 18, 16, 14, 12].filter((size) => size <= sizeOf(markdown));
  const fontSize = tries.find((size) => heightAt(size) <= most) ?? 11;
  return { fontSize, height: Math.min(most, heightAt(fontSize)) };
};

const pointsPerInch = 72;

export const runsOf = (markdown: string, fontSize = sizeOf(markdown)): Run[] => {
  return parseMarkdown(markdown).flatMap((block) => {
    switch (block.kind) {
      case 'paragraph':
        return lineOf(block.spans, { fontSize, bullet: false });
      case 'heading':
        return lineOf(block.spans, { fontSize, bullet: false, bold: true });
      case 'list':
        return listOf(block, 0, fontSize);
    }
  });
};

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
