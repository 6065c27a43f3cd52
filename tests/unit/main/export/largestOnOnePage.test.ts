import { describe, expect, it } from 'vitest';
import { largestOnOnePage } from '../../../../main/export/largestOnOnePage.ts';

const sizes = [15, 13, 11.5, 10, 9];

/** A paper that holds all from this size down. */
const paperFor = (fits: number) => {
  const printed: number[] = [];
  return {
    printed,
    fitted: largestOnOnePage(
      sizes,
      (letterPt) => {
        printed.push(letterPt);
        return Promise.resolve(Uint8Array.of(letterPt * 10));
      },
      (pdf) => Promise.resolve((pdf[0] ?? 0) / 10 <= fits ? 1 : 3),
    ),
  };
};

describe('the largest letters that keep all on one page', () => {
  it.each(sizes)('are found when %d is the largest that fits', async (fits) => {
    const { fitted } = paperFor(fits);
    expect(await fitted).toMatchObject({ letterPt: fits, pages: 1 });
  });

  it('are the smallest, on more pages, when nothing fits', async () => {
    expect(await paperFor(1).fitted).toMatchObject({ letterPt: 9, pages: 3 });
  });

  it('take few printings', async () => {
    const { fitted, printed } = paperFor(9);
    await fitted;
    expect(printed.length).toBeLessThanOrEqual(4);
  });
});
