import { describe, expect, it } from 'vitest';
import { toHtml } from '../../../../main/export/articleHtml.ts';

const levelsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<h(\d)>/g)].map(([, level = '']) => level);

describe('headings in a text', () => {
  it.each([
    ['## A\n\n## B\n\n## C', ['4', '4', '4']],
    ['## A\n\n### a\n\n## B\n\n### b', ['4', '5', '4', '5']],
    ['### a\n\n## A\n\n### b', ['4', '4', '5']],
    ['# A\n\n#### a', ['4', '5']],
  ])('stand beside and below each other as they were written: %j', (markdown, levels) => {
    expect(levelsOf(toHtml(markdown))).toEqual(levels);
  });

  it('begin below the heading that the text stands under', () => {
    expect(levelsOf(toHtml('## A\n\n### a', 4))).toEqual(['5', '6']);
  });
});
