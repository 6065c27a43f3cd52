import { describe, expect, it } from 'vitest';
import { largestOnOnePage } from '../../../../main/export/largestOnOnePage.ts';

const sizes = [15, 13, 11.5, 10, 9];

/** A paper that holds all from this size down. */
const paperFor = (fits: number, most?: number) => {
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
      most,
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

  it('take one printing when it is known that larger ones do not fit', async () => {
    for (const [fits, most] of [
      [11.5, 11.5],
      [1, 9],
    ] as const) {
      const { fitted, printed } = paperFor(fits, most);
      expect(await fitted).toMatchObject({ letterPt: most });
      expect(printed).toEqual([most]);
    }
  });

  it('are looked for anew when those do not fit any more', async () => {
    expect(await paperFor(10, 13).fitted).toMatchObject({ letterPt: 10, pages: 1 });
  });

  it('take few printings', async () => {
    const { fitted, printed } = paperFor(9);
    await fitted;
    expect(printed.length).toBeLessThanOrEqual(4);
  });
});
