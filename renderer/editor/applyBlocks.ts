import type { Node, Schema } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import type { Block } from '../../shared/markdown/block.ts';
import { tidy } from '../../shared/markdown/tidy.ts';
import { writeMarkdown } from '../../shared/markdown/writeMarkdown.ts';
import { blockOfNode, nodeOf } from './docCodec.ts';
import { patchesOf } from './mergeText.ts';

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
  // A bare address that somebody left unlinked stays so.
  transaction.setMeta('preventAutolink', true);
  const { doc } = transaction;
  const { schema } = doc.type;
  const fresh = tidy(blocks).map((block) => placed(schema.nodeFromJSON(nodeOf(block)), 0));
  const old = placedIn(doc);
  if (fresh.length === 0) {
    if (old.length > 0) transaction.replaceWith(0, doc.content.size, schema.node('paragraph'));
    return;
  }
  // Only empty lines: they are what a new text starts with.
  if (old.length === 0) {
    transaction.replaceWith(0, doc.content.size, nodesOf(fresh));
    return;
  }
  // Last one first: places before a change stay what they were.
  for (const { from, to, becomes } of changesOf(old, fresh).toReversed()) {
    const were = old.slice(from, to);
    if (were.length === becomes.length) {
      were.toReversed().forEach((was, at) => {
        const next = becomes[becomes.length - 1 - at];
        if (next !== undefined) replaceBlock(transaction, was, next.node);
      });
    } else {
      const start = were[0]?.from ?? old[from - 1]?.to ?? 0;
      transaction.replaceWith(start, were.at(-1)?.to ?? start, nodesOf(becomes));
    }
  }
};

const nodesOf = (blocks: readonly Placed[]): readonly Node[] => blocks.map(({ node }) => node);

interface Change {
  /** Which of the old blocks: the first, and the first one past them. */
  readonly from: number;
  readonly to: number;
  readonly becomes: readonly Placed[];
}

/** More different blocks than this do not fit the alphabet below. */
const mostLetters = 50_000;

/** Compares block by block, by giving each different block a letter and comparing the two words. */
const changesOf = (old: readonly Placed[], fresh: readonly Placed[]): readonly Change[] => {
  const byMarkdown = new Map<string, { readonly letter: string; readonly block: Placed }>();
  const lettersOf = (blocks: readonly Placed[]): string =>
    blocks
      .map((block) => {
        const known = byMarkdown.get(block.markdown) ?? {
          letter: String.fromCharCode(0x100 + byMarkdown.size),
          block,
        };
        byMarkdown.set(block.markdown, known);
        return known.letter;
      })
      .join('');
  const was = lettersOf(old);
  const is = lettersOf(fresh);
  if (byMarkdown.size > mostLetters) return [{ from: 0, to: old.length, becomes: fresh }];
  const byLetter = new Map([...byMarkdown.values()].map(({ letter, block }) => [letter, block]));
  return patchesOf(was, is).map(({ from, to, text }) => ({
    from,
    to,
    becomes: Array.from(text).flatMap((letter) => byLetter.get(letter) ?? []),
  }));
};

const placed = (node: Node, from: number): Placed => ({
  node,
  from,
  to: from + node.nodeSize,
  markdown: writeMarkdown([blockOfNode(node)]),
});

/** The blocks that hold words, and where they stand. */
const placedIn = (doc: Node): readonly Placed[] => {
  const all: Placed[] = [];
  doc.forEach((node, from) => {
    all.push(placed(node, from));
  });
  return all.filter(({ markdown }) => markdown !== '');
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
  const [block] = tidy([blockOfNode(node)]);
  if (block === undefined || !node.isTextblock) return node;
  const said = schema.nodeFromJSON(nodeOf(block));
  return said.content.findDiffStart(node.content) === said.content.size ? said : node;
};
