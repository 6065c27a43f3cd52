/** From letters that read across a table to the smallest that still read well on paper. */
const letterSizesPt = [13, 12, 11, 10, 9, 8, 7];

/** Prints with ever smaller letters until it is one page; null where even the smallest are too much. */
export const onOnePage = async (
  print: (letterPt: number) => Promise<Uint8Array>,
  signal: AbortSignal,
  largestPt = 13,
): Promise<Uint8Array | null> => {
  // The library for it is large: the app starts without.
  const { pageCount } = await import('./pageCount.ts');
  for (const letterPt of letterSizesPt.filter((one) => one <= largestPt)) {
    signal.throwIfAborted();
    const pdf = await print(letterPt);
    if ((await pageCount(pdf)) === 1) return pdf;
  }
  return null;
};
