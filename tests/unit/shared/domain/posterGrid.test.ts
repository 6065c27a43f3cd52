import { describe, expect, it } from 'vitest';
import {
  drawingRoomOf,
  gridOf,
  photoSideOf,
  spanOf,
} from '../../../../shared/domain/posterGrid.ts';

const slides = (count: number, kind: 'card' | 'bridge' = 'card') =>
  Array.from({ length: count }, () => ({ kind, words: 'Wat we zagen.', photo: {}, drawing: null }));

/** Dots per inch, over the width that a box has within its edges on an A3 of 420 mm. */
const sharpness = (count: number): number => {
  const { columns } = gridOf(slides(count));
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

describe('the bridges on an A3', () => {
  const drawn = { kind: 'card' as const, words: '', photo: null, drawing: {} };

  it('are twice as wide and high where boxes are small, and the grid grows with them', () => {
    const many = [...slides(10), drawn, drawn, drawn, drawn];

    expect(gridOf(many)).toEqual({ columns: 6, rows: 5 });
    expect(spanOf(drawn, 4)).toBe(2);
    expect(spanOf(drawn, 3)).toBe(1);
  });

  it.each([1, 4, 9, 16, 30])('stay within their box when there are %d', (count) => {
    const all = [...slides(count - 1), drawn];
    const { columns, rows } = gridOf(all);
    const mm = 72 / 25.4;

    const room = drawingRoomOf(drawn, all);

    const span = spanOf(drawn, columns);
    expect(room.width).toBeLessThanOrEqual(((392 / columns) * span - 10) * mm);
    expect(room.height).toBeLessThanOrEqual(((225 / rows) * span - 20) * mm);
    expect(room.height).toBeGreaterThan(90);
    const worded = drawingRoomOf({ ...drawn, words: 'Kort.' }, all);
    expect(worded.height).toBeLessThanOrEqual(Math.max(97, room.height * 0.66));
    expect(worded.height).toBeGreaterThan(90);
  });

  it('leave no row that the grid does not count, nor a place that a small one fits', () => {
    const one = slides(1);

    // Two bridges stand beside it, three in each two rows below, and the last alone.
    expect(gridOf([...one, ...Array.from({ length: 9 }, () => drawn)]).rows).toBe(8);
    expect(gridOf([...slides(9), drawn, ...one]).columns).toBe(4);
  });
});
