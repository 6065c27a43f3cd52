import { describe, expect, it } from 'vitest';
import { printedSeed } from '../../printedSeed.ts';
import { seededRng } from '../seededRng.ts';
import { fuzz } from './fuzz.ts';

describe('mutated files', () => {
  it('none crashes, hangs or slips past its hash: 5,000', () => {
    const { taken, slowestMs } = fuzz(seededRng(printedSeed('fuzz')), 5_000);

    for (const name of ['segment', 'shard', 'manifest']) expect(taken[name]).toBeUndefined();
    expect(slowestMs).toBeLessThan(5_000);
    expect({}).not.toHaveProperty('polluted');
  });
});
