import { describe, expect, it } from 'vitest';
import { isWithin, meantBy } from '../../../../shared/search/slips.ts';

describe('slips of the finger', () => {
  it.each([
    ['left out', 'subsdie', 'subsidie'],
    ['put in', 'drooom', 'droom'],
    ['changed', 'muzuek', 'muziek'],
    ['swapped', 'winusm', 'winsum'],
  ])('a letter %s is one', (_, asked, word) => {
    expect([0, 1].map((slips) => isWithin(slips, asked, word))).toEqual([false, true]);
  });

  it('are two at most, in long words only', () => {
    const words = ['vergadering', 'winsum'];

    expect([...meantBy(['vergdaernig'], words)]).toEqual(['vergadering']);
    expect([...meantBy(['vregdaernig'], words)]).toEqual([]);
    expect([...meantBy(['wniusm'], words)]).toEqual([]);
  });

  it('are not forgiven in short words, nor in a first letter that is another', () => {
    expect([...meantBy(['huus', 'kamer'], ['huis', 'hamer'])]).toEqual([]);
  });
});
