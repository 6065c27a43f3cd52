import { describe, expect, it } from 'vitest';
import { plainLines } from '../../../../main/export/plainLines.ts';
import { parseMarkdown } from '../../../../shared/markdown/parseMarkdown.ts';

const linesOf = (markdown: string): readonly string[] =>
  plainLines(parseMarkdown(markdown), '•').split('\n');

describe('the words of a slide on a poster', () => {
  it('keep the marks of their lists', () => {
    const markdown = 'Dit **loopt**:\n\n- koffie\n- soep\n\n1. bel\n2. ga langs';
    expect(linesOf(markdown)).toEqual([
      'Dit loopt:',
      '• koffie',
      '• soep',
      '1. bel',
      '2. ga langs',
    ]);
  });

  it('keep a list in a list to the right of it', () => {
    expect(linesOf('- eten\n  - soep')).toEqual(['• eten', '\u2003• soep']);
  });

  it('are nothing where nothing stands', () => {
    expect(plainLines(parseMarkdown(''), '•')).toBe('');
  });
});
