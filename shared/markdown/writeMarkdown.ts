import type { Block, List } from './block.ts';
import { tidy } from './tidy.ts';
import { writeInline } from './writeInline.ts';

/** The one way in which we write a text. Reading it back gives the same blocks, tidied. */
export const writeMarkdown = (blocks: readonly Block[]): string =>
  tidy(blocks).map(writeBlock).join('\n\n');

const writeBlock = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return escapeLines(writeInline(block.spans));
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${writeInline(block.spans).replace(/#+$/, escapeHashes)}`;
    case 'list':
      return writeList(block);
  }
};

const escapeHashes = (hashes: string): string => hashes.replaceAll('#', '\\#');

const writeList = ({ start, items }: List): string =>
  items
    .map(({ spans, nested }, at) => {
      const marker = start === null ? '- ' : `${String(start + at)}. `;
      const below = nested.map((list) => `${gapBefore(list)}${writeList(list)}`).join('');
      const lines = `${escapeLines(writeInline(spans))}${below}`;
      return marker + lines.replace(/\n(?!\n)/g, `\n${' '.repeat(marker.length)}`);
    })
    .join('\n');

// Only a list that starts with 1 may follow a line of text without an empty line between.
const gapBefore = ({ start }: List): string => (start === null || start === 1 ? '\n' : '\n\n');

/** Words that would start a heading, a list or a quote stay words. */
const escapeLines = (text: string): string =>
  text
    .replace(/^([#>+|=]|-(?=[\s-]|$)|:(?=-))/gm, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
