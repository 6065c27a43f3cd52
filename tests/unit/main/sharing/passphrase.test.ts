import { expect, it } from 'vitest';
import { passphraseWords, proposePassphrase } from '../../../../main/sharing/passphrase.ts';

it('proposes six words, each drawn from the whole list', () => {
  const limits: number[] = [];
  const proposed = proposePassphrase((limit) => {
    limits.push(limit);
    return limits.length - 1;
  });

  expect(proposed.split(' ')).toEqual(passphraseWords().slice(0, 6));
  expect(limits).toEqual(Array.from({ length: 6 }, () => passphraseWords().length));
});

it('draws from enough words to make guessing hopeless, none of them twice', () => {
  const words = passphraseWords();

  expect(new Set(words).size).toBe(words.length);
  expect(6 * Math.log2(words.length)).toBeGreaterThan(64);
  expect(words.every((word) => /^[a-z]{4,9}$/.test(word))).toBe(true);
});
