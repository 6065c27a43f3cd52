import type PptxGenJS from 'pptxgenjs';
import type { List, Span } from '../../../shared/markdown/block.ts';
import { parseMarkdown } from '../../../shared/markdown/parseMarkdown.ts';
import { safeLink } from '../../../shared/markdown/safeLink.ts';

type Run = PptxGenJS.TextProps;
type Look = PptxGenJS.TextPropsOptions;

/** The words of a slide; long ones are set smaller, so that they stay on it. */
export const runsOf = (markdown: string): Run[] => {
  const fontSize = markdown.length < 300 ? 24 : markdown.length < 600 ? 20 : 16;
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
