import { textOf } from '../../shared/markdown/block.ts';
import type { Block } from '../../shared/markdown/block.ts';

/** A step to the right that no browser and no table folds. */
const step = '\u2003';

/** Words without looks, in lines, each point of a list with its mark. */
export const plainLines = (blocks: readonly Block[], bullet: '•' | '–', indent = ''): string =>
  blocks
    .flatMap((block) => {
      if (block.kind !== 'list') return [textOf([block])];
      return block.items.flatMap(({ spans, nested }, at) => {
        const mark = block.start === null ? bullet : `${String(block.start + at)}.`;
        const words = textOf([{ kind: 'paragraph', spans }]);
        return [`${indent}${mark} ${words}`, plainLines(nested, bullet, indent + step)];
      });
    })
    .filter((line) => line !== '')
    .join('\n');
