import type { JSONContent } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { joinSpans } from '../../shared/markdown/block.ts';
import type { Block, List, ListItem, Span } from '../../shared/markdown/block.ts';

const marksOf = (span: Span): NonNullable<JSONContent['marks']> => [
  ...(span.bold ? [{ type: 'bold' }] : []),
  ...(span.italic ? [{ type: 'italic' }] : []),
  ...(span.href === null ? [] : [{ type: 'link', attrs: { href: span.href } }]),
];

const inlineOf = (spans: readonly Span[]): JSONContent[] =>
  spans.flatMap((span) => {
    const marks = marksOf(span);
    return span.text
      .split('\n')
      .flatMap((line, at): JSONContent[] => [
        ...(at > 0 ? [{ type: 'hardBreak', marks }] : []),
        ...(line === '' ? [] : [{ type: 'text', text: line, marks }]),
      ]);
  });

const paragraph = (spans: readonly Span[]): JSONContent => ({
  type: 'paragraph',
  content: inlineOf(spans),
});

const listNode = ({ start, items }: List): JSONContent => ({
  ...(start === null ? { type: 'bulletList' } : { type: 'orderedList', attrs: { start } }),
  content: items.map(({ spans, nested }) => ({
    type: 'listItem',
    content: [paragraph(spans), ...nested.map(listNode)],
  })),
});

/** One of our blocks as the editor holds it. */
export const nodeOf = (block: Block): JSONContent => {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.spans);
    case 'heading':
      return {
        type: 'heading',
        attrs: { level: block.level },
        // The editor's headings are of one line.
        content: inlineOf(block.spans).filter(({ type }) => type === 'text'),
      };
    case 'list':
      return listNode(block);
  }
};

export const docOf = (blocks: readonly Block[]): JSONContent => ({
  type: 'doc',
  content: blocks.length === 0 ? [{ type: 'paragraph' }] : blocks.map(nodeOf),
});

const spansOf = (content: readonly JSONContent[] = []): readonly Span[] =>
  joinSpans(
    content.map((node): Span => {
      const has = (type: string) => (node.marks ?? []).find((mark) => mark.type === type);
      const href: unknown = has('link')?.attrs?.['href'];
      return {
        text: node.type === 'hardBreak' ? '\n' : (node.text ?? ''),
        bold: has('bold') !== undefined,
        italic: has('italic') !== undefined,
        href: typeof href === 'string' ? href : null,
      };
    }),
  );

const isList = ({ type }: JSONContent): boolean => type === 'bulletList' || type === 'orderedList';

const listOf = (node: JSONContent): List => {
  const start: unknown = node.attrs?.['start'];
  return {
    kind: 'list',
    start: node.type === 'bulletList' ? null : typeof start === 'number' ? start : 1,
    items: (node.content ?? []).map(itemOf),
  };
};

const itemOf = ({ content = [] }: JSONContent): ListItem => {
  const [first, ...rest] = content;
  return { spans: spansOf(first?.content), nested: rest.filter(isList).map(listOf) };
};

/** A block of the editor as one of ours. */
const blockOf = (node: JSONContent): Block => {
  if (isList(node)) return listOf(node);
  const spans = spansOf(node.content);
  return node.type === 'heading'
    ? { kind: 'heading', level: node.attrs?.['level'] === 1 ? 1 : 2, spans }
    : { kind: 'paragraph', spans };
};

/** The same for a node that stands in a document: its JSON has no type of its own. */
export const blockOfNode = (node: Node): Block => blockOf(node.toJSON() as JSONContent);

export const blocksOf = (doc: JSONContent): readonly Block[] => (doc.content ?? []).map(blockOf);
