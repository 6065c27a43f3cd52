import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tracksOf } from '../../../../../main/export/board/columnTracks.ts';

describe('cards beside each other in a column', () => {
  it('gives what room there is to the fullest columns', () => {
    expect(tracksOf([0, 3, 16, 1], 6)).toEqual([1, 1, 3, 1]);
  });

  it('leaves a column whole that reads well as one', () => {
    expect(tracksOf([6, 2], 8)).toEqual([1, 1]);
  });

  it('never takes more room than there is, and never none for a column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(300), { minLength: 1, maxLength: 12 }),
        fc.nat(12),
        (counts, room) => {
          const tracks = tracksOf(counts, room);
          expect(tracks).toHaveLength(counts.length);
          expect(Math.min(...tracks)).toBeGreaterThanOrEqual(1);
          const all = tracks.reduce((sum, many) => sum + many, 0);
          expect(all).toBeLessThanOrEqual(Math.max(room, counts.length));
        },
      ),
    );
  });
});
