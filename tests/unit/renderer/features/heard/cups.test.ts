import { describe, expect, it } from 'vitest';
import { layCups } from '../../../../../renderer/features/heard/coffee/cups.ts';

describe('the cups on the table', () => {
  it.each([0, 1, 7, 8, 60, 250])(
    'has one for each of %i remarks, all within the picture',
    (count) => {
      const { width, height, cups } = layCups(count);

      expect(cups).toHaveLength(count);
      expect(cups.filter(({ x, y }) => x < 30 || x > width - 30 || y > height)).toEqual([]);
    },
  );

  it('puts no two cups in one place', () => {
    const places = layCups(60).cups.map(({ x, y }) => `${String(x)} ${String(y)}`);

    expect(new Set(places).size).toBe(60);
  });

  it('stands every cup on a shelf, and keeps one shelf for a table without a cup', () => {
    const { cups, shelves } = layCups(30);

    expect(cups.every(({ y }) => shelves.includes(y))).toBe(true);
    expect(layCups(0).shelves).toHaveLength(1);
  });

  it('lets only the last one steam', () => {
    expect(layCups(9).cups.map(({ isHot }) => isHot)).toEqual([
      ...Array<boolean>(8).fill(false),
      true,
    ]);
  });

  it('grows wider rather than taller as a long talk goes on', () => {
    const { width, height } = layCups(250);

    expect(width).toBeGreaterThan(height * 2);
  });
});
