import { describe, expect, it } from 'vitest';
import { takeInPieces } from '../../../../main/process/takeInPieces.ts';

const photo = Uint8Array.from({ length: 1_500_001 }, (_, at) => at % 251);

describe('bytes that a page holds', () => {
  it('come whole, and never many at once', async () => {
    const sizes: number[] = [];
    const taken = await takeInPieces(photo.length, (from, to) => {
      sizes.push(to - from);
      return Promise.resolve(photo.slice(from, to));
    });

    expect(Buffer.compare(taken, photo)).toBe(0);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2 ** 19);
  });

  it('are not asked for where there are none', async () => {
    const taken = await takeInPieces(0, () => Promise.reject(new Error('asked')));

    expect(taken).toHaveLength(0);
  });

  it.each([
    ['a piece too short', new Uint8Array(3)],
    ['a piece too long', new Uint8Array(11)],
    ['no bytes', 'text'],
  ])('are not made up from %s', async (_name, piece) => {
    await expect(takeInPieces(10, () => Promise.resolve(piece))).rejects.toThrow('not asked for');
  });
});
