import { joiningWords } from '../../shared/search/dutchWords.ts';

const wordCount = 6;
const easyWord = /^[a-z]{4,9}$/;
/** Nobody wants to read these out to a colleague. */
const grimWords = new Set(['dood', 'hoer', 'kanker', 'lijk', 'moord', 'wapen']);

/** Words that are quickly said over the telephone and typed without a mistake. */
export const passphraseWords = (): readonly string[] => [
  ...new Set(
    joiningWords.split(/\s+/).filter((word) => easyWord.test(word) && !grimWords.has(word)),
  ),
];

/**
 * Six words drawn at random, as diceware does: 65 bits, and each guess costs 0.3 s and 128 MiB.
 * `below(n)` gives a whole number from 0 up to n, each as likely as the others.
 */
export const proposePassphrase = (below: (limit: number) => number): string => {
  const words = passphraseWords();
  return Array.from({ length: wordCount }, () => words[below(words.length)] ?? '').join(' ');
};
