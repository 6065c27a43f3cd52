import { textOf } from '../../../shared/markdown/block.ts';
import type { Block } from '../../../shared/markdown/block.ts';

/** A step to the right that no browser folds. */
const step = '\u2003';

/** The words of a slide in lines, each point of a list with its mark: a box shrinks and cuts lines. */
export const slideLines = (blocks: readonly Block[], indent = ''): string =>
  blocks
    .flatMap((block) => {
      if (block.kind !== 'list') return [textOf([block])];
      return block.items.flatMap(({ spans, nested }, at) => {
        const mark = block.start === null ? '•' : `${String(block.start + at)}.`;
        const words = textOf([{ kind: 'paragraph', spans }]);
        return [`${indent}${mark} ${words}`, slideLines(nested, indent + step)];
      });
    })
    .filter((line) => line !== '')
    .join('\n');
