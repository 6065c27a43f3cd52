import { describe, expect, it } from 'vitest';
import { foldWord, wordsOf } from '../../../../shared/search/fold.ts';

describe('foldWord', () => {
  it.each([
    ['Café', 'kafe'],
    ["foto's", 'foto'],
    ['school', 'school'],
    ['Ĳsbaan', 'ijsbaan'],
    ['cent', 'cent'],
  ])('folds %s to %s', (written, folded) => {
    expect(foldWord(written)).toBe(folded);
  });
});

describe('wordsOf', () => {
  it('tells where each word stands', () => {
    const text = 'Een **droom**, twee dromen';

    const words = Array.from(wordsOf(text), ({ start, end }) => text.slice(start, end));

    expect(words).toEqual(['Een', 'droom', 'twee', 'dromen']);
  });

  it('gives a word with a hyphen in pieces and whole', () => {
    expect(Array.from(wordsOf('niet-krimpmiddelen'), ({ word }) => word)).toEqual([
      'niet',
      'krimpmiddelen',
      'nietkrimpmiddelen',
    ]);
  });
});
