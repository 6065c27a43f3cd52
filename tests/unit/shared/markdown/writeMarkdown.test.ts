import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../shared/markdown/parseMarkdown.ts';
import { tidy } from '../../../../shared/markdown/tidy.ts';
import { writeMarkdown } from '../../../../shared/markdown/writeMarkdown.ts';
import { someBlocks } from './someBlocks.ts';

const rewritten = (markdown: string) => writeMarkdown(parseMarkdown(markdown));

describe('writeMarkdown', () => {
  it('writes what reads back as the same blocks, whatever they hold', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const tidied = tidy(blocks);

        const read = parseMarkdown(writeMarkdown(blocks));

        expect(read).toEqual(tidied);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves a text that it wrote itself exactly as it is', () => {
    fc.assert(
      fc.property(someBlocks, (blocks) => {
        const written = writeMarkdown(blocks);

        expect(rewritten(written)).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });
});
