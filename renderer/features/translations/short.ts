/** Enough to know it by. */
export const short = (words: string): string =>
  words.length > 60 ? `${words.slice(0, 59)}…` : words;
