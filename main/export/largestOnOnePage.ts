/** The last one holds more than a page when even the smallest letters did not help. */
export interface Fitted {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly letterPt: number;
}

/**
 * Prints with the largest letters that keep all on one page, or with the smallest on several. `most`
 * says that larger ones than that are known not to do: when these still do, one printing is enough.
 */
export const largestOnOnePage = async (
  lettersPt: readonly number[],
  print: (letterPt: number) => Promise<Uint8Array>,
  pageCount: (pdf: Uint8Array) => Promise<number>,
  most?: number,
): Promise<Fitted> => {
  const tried = async (letterPt: number): Promise<Fitted> => {
    const pdf = await print(letterPt);
    return { pdf, letterPt, pages: await pageCount(pdf) };
  };
  if (most !== undefined) {
    const again = await tried(most);
    if (again.pages === 1 || most === lettersPt.at(-1)) return again;
  }
  const largest = await tried(lettersPt[0] ?? 11);
  if (largest.pages === 1) return largest;
  let best: Fitted | null = null;
  let last = largest;
  let [from, to] = [1, lettersPt.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const here = await tried(lettersPt[middle] ?? 11);
    if (here.letterPt < last.letterPt) last = here;
    if (here.pages === 1) {
      best = here;
      to = middle - 1;
    } else from = middle + 1;
  }
  return best ?? last;
};
