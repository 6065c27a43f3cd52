import { ExternalHyperlink, HeadingLevel, Paragraph, TextRun } from 'docx';
import type { IRunOptions, ParagraphChild } from 'docx';
import type { Block, List, Span } from '../../../shared/markdown/block.ts';
import { parseMarkdown } from '../../../shared/markdown/parseMarkdown.ts';
import { safeLink } from '../../../shared/markdown/safeLink.ts';

/** Lists that have been begun: each ordered one counts for itself, from its own first number. */
export class Lists {
  readonly starts = new Set<number>();
  #begun = 0;

  begin(start: number): { readonly reference: string; readonly instance: number } {
    this.starts.add(start);
    this.#begun += 1;
    return { reference: orderedFrom(start), instance: this.#begun };
  }
}

export const orderedFrom = (start: number): string => `ordered-${String(start)}`;
export const bulleted = 'bulleted';

/** A text of the coordinator under the heading of its section. */
export const paragraphsOf = (
  markdown: string,
  lists: Lists,
  { style, under = 2 }: Place = {},
): readonly Paragraph[] =>
  withoutJump(parseMarkdown(markdown)).flatMap((block) => blockOf(block, lists, style, under));

interface Place {
  readonly style?: 'Quote' | undefined;
  /** The level of the heading that the text stands under. */
  readonly under?: 2 | 3;
}

const headingAt = (level: number) => {
  if (level <= 3) return HeadingLevel.HEADING_3;
  return level === 4 ? HeadingLevel.HEADING_4 : HeadingLevel.HEADING_5;
};

/** A small heading with no large one before it stands for one. */
const withoutJump = (blocks: readonly Block[]): readonly Block[] => {
  const large = blocks.findIndex((block) => block.kind === 'heading' && block.level === 1);
  return blocks.map((block, at) =>
    block.kind === 'heading' && (large < 0 || at < large) ? { ...block, level: 1 } : block,
  );
};

const blockOf = (
  block: Block,
  lists: Lists,
  style: 'Quote' | undefined,
  under: 2 | 3,
): readonly Paragraph[] => {
  switch (block.kind) {
    case 'paragraph':
      return [
        new Paragraph({ ...(style !== undefined && { style }), children: runsOf(block.spans) }),
      ];
    case 'heading': {
      const heading = headingAt(under + (block.level === 1 ? 1 : 2));
      return [new Paragraph({ heading, children: runsOf(block.spans) })];
    }
    case 'list':
      return listOf(block, 0, lists);
  }
};

/** Word knows nine levels. */
const deepest = 8;

const listOf = (list: List, depth: number, lists: Lists): readonly Paragraph[] => {
  const level = Math.min(depth, deepest);
  const numbering =
    list.start === null ? { reference: bulleted, level } : { ...lists.begin(list.start), level };
  return list.items.flatMap(({ spans, nested }) => [
    new Paragraph({ style: 'ListParagraph', numbering, children: runsOf(spans) }),
    ...nested.flatMap((inner) => listOf(inner, depth + 1, lists)),
  ]);
};

const runsOf = (spans: readonly Span[]): ParagraphChild[] => spans.flatMap(runOf);

const runOf = (span: Span): readonly ParagraphChild[] => {
  const link = span.href === null ? null : safeLink(span.href);
  const style = link === null ? {} : { style: 'Hyperlink' };
  // Said only where it is so: a heading's own style is bold.
  const look: IRunOptions = {
    ...style,
    ...(span.bold && { bold: true }),
    ...(span.italic && { italics: true }),
  };
  const runs = span.text
    .split('\n')
    .map((text, at) => new TextRun({ ...look, text, ...(at > 0 && { break: 1 }) }));
  return link === null ? runs : [new ExternalHyperlink({ link, children: runs })];
};
