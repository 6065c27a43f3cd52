/** Letters and digits alone, so that "’t Zandt", "t zandt" and "T-ZANDT" are one name. */
export const fold = (words: string): string =>
  words
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '');
