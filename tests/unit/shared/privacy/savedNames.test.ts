import { describe, expect, it } from 'vitest';
import { namesPartly, namesWhole } from '../../../../shared/privacy/savedNames.ts';

describe('a name in words that were kept', () => {
  it.each([
    ['Geertje de Boer', true],
    ['gesprek met geertje  de boér', true],
    ['Geertje Boer', false],
    ['Geertje de Boerderij', false],
    ['', false],
  ])('stands whole in “%s”: %s', (words, is) => {
    expect(namesWhole(words, 'Geertje de Boer')).toBe(is);
  });

  it.each([
    ['Geertje zoekt', true],
    ['tuin van Boer', true],
    ['de tuin', false],
    ['boerderij', false],
  ])('stands partly in “%s”: %s', (words, is) => {
    expect(namesPartly(words, 'Geertje de Boer')).toBe(is);
  });

  it('is nowhere when it is empty', () => {
    expect(namesWhole('alles', ' ')).toBe(false);
    expect(namesPartly('alles', ' ')).toBe(false);
  });
});
