import { describe, expect, it } from 'vitest';
import { inParts } from '../../../../main/export/inParts.ts';

const own = (weight: number): number => weight;

describe('the parts of a booklet', () => {
  it('hold neighbours in their order, until they would weigh too much', () => {
    expect(inParts([4, 6, 1, 9, 2], own, 10)).toEqual([[4, 6], [1, 9], [2]]);
  });

  it('are one for what weighs too much by itself', () => {
    expect(inParts([1, 30, 1], own, 10)).toEqual([[1], [30], [1]]);
  });

  it('are none of nothing', () => {
    expect(inParts([], own, 10)).toEqual([]);
  });
});
