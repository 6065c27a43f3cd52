import type { Node, Schema } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Block } from '../../shared/markdown/block.ts';
import { tidy } from '../../shared/markdown/tidy.ts';
import { writeMarkdown } from '../../shared/markdown/writeMarkdown.ts';
import { blockOf, nodeOf } from './editorDoc.ts';

interface Placed {
  readonly node: Node;
  readonly from: number;
  readonly to: number;
  readonly markdown: string;
}

/**
 * Makes the document say these blocks and touches nothing else, so that the cursor stays where it
 * is, and so do the empty line and the space that were just typed and that Markdown cannot say.
 */
export const applyBlocks = (transaction: Transaction, blocks: readonly Block[]): void => {
  const { doc } = transaction;
  const { schema } = doc.type;
  const fresh = tidy(blocks).map((block) => placed(schema.nodeFromJSON(nodeOf(block)), 0));
  const old = placedIn(doc);
  if (fresh.length === 0) {
    if (old.length > 0) transaction.replaceWith(0, doc.content.size, schema.node('paragraph'));
    return;
  }
  const head = countSame(old, fresh);
  const tail = countSame(old.slice(head).reverse(), fresh.slice(head).reverse());
  const before = old.slice(head, old.length - tail);
  const after = fresh.slice(head, fresh.length - tail);

  if (before.length === after.length) {
    // Last one first: places before a change stay what they were.
    before.toReversed().forEach((was, at) => {
      const becomes = after[after.length - 1 - at];
      if (becomes !== undefined) replaceBlock(transaction, was, becomes.node);
    });
    return;
  }
  // Only empty lines: they are what a new text starts with.
  const isBlank = old.length === 0;
  const from = isBlank ? 0 : (before[0]?.from ?? old[head - 1]?.to ?? 0);
  const to = isBlank ? doc.content.size : (before.at(-1)?.to ?? from);
  transaction.replaceWith(
    from,
    to,
    after.map(({ node }) => node),
  );
};

const placed = (node: Node, from: number): Placed => ({
  node,
  from,
  to: from + node.nodeSize,
  markdown: writeMarkdown([blockOf(node.toJSON())]),
});

/** The blocks that hold words, and where they stand. */
const placedIn = (doc: Node): readonly Placed[] => {
  const all: Placed[] = [];
  doc.forEach((node, from) => {
    all.push(placed(node, from));
  });
  return all.filter(({ markdown }) => markdown !== '');
};

const countSame = (a: readonly Placed[], b: readonly Placed[]): number => {
  let same = 0;
  while (same < a.length && same < b.length && a[same]?.markdown === b[same]?.markdown) same += 1;
  return same;
};

const replaceBlock = (transaction: Transaction, was: Placed, becomes: Node): void => {
  if (!was.node.sameMarkup(becomes)) {
    transaction.replaceWith(was.from, was.to, becomes);
    return;
  }
  const { content } = withoutTrailingSpace(was, becomes.type.schema);
  const start = content.findDiffStart(becomes.content);
  const end = content.findDiffEnd(becomes.content);
  if (start === null || end === null) return;
  // The equal stretches at both ends may overlap, as in "aa" that becomes "aaa".
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const inside = was.from + 1;
  transaction.replace(
    inside + start,
    inside + end.a + overlap,
    becomes.slice(start, end.b + overlap),
  );
};

/** The block as Markdown says it, when all that is more is the space somebody typed last. */
const withoutTrailingSpace = ({ node }: Placed, schema: Schema): Node => {
  const [block] = tidy([blockOf(node.toJSON())]);
  if (block === undefined || !node.isTextblock) return node;
  const said = schema.nodeFromJSON(nodeOf(block));
  return said.content.findDiffStart(node.content) === said.content.size ? said : node;
};
