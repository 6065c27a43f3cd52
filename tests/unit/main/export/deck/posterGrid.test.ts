import { describe, expect, it } from 'vitest';
import { gridOf, photoSideOf } from '../../../../../main/export/deck/posterGrid.ts';

const slides = (count: number, kind: 'card' | 'bridge' = 'card') =>
  Array.from({ length: count }, () => ({ kind, words: 'Wat we zagen.', photo: {}, drawing: null }));

/** Dots per inch, over the width that a box has within its edges on an A3 of 420 mm. */
const sharpness = (count: number): number => {
  const { columns } = gridOf(count);
  const width = (420 - 2 * 14 - 6 * (columns - 1)) / columns - 2 * 5;
  return photoSideOf(slides(count)) / (width / 25.4);
};

describe('the photos of an A3', () => {
  it.each([1, 4, 5, 9, 10, 12, 16, 17, 30])('are sharp when there are %d', (count) => {
    expect(sharpness(count)).toBeGreaterThan(200);
  });

  it.each([1, 4, 9, 12, 16, 30])('are no page of megabytes when there are %d', (count) => {
    const pixels = count * photoSideOf(slides(count)) ** 2 * (3 / 4);
    expect(pixels).toBeLessThan(9_000_000);
  });

  it('share their room only with what gets a box', () => {
    expect(photoSideOf([...slides(4), ...slides(8, 'bridge')])).toBe(photoSideOf(slides(4)));
  });
});
