import { describe, expect, it } from 'vitest';
import { fuzz } from '../../../unit/main/sync/fuzz/fuzz.ts';
import { printedSeed } from '../../../unit/main/printedSeed.ts';
import { seededRng } from '../../../unit/main/sync/seededRng.ts';

describe('mutated files', () => {
  it('none crashes, hangs or slips past its hash: 150,000 segments, bases and text edits', () => {
    const { taken, slowestMs } = fuzz(seededRng(printedSeed('fuzz')), 150_000);

    console.info(`taken, though changed: ${JSON.stringify(taken)}`);
    for (const name of ['segment', 'shard', 'manifest']) expect(taken[name]).toBeUndefined();
    expect(slowestMs).toBeLessThan(5_000);
  });
});
