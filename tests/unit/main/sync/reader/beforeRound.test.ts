import { describe, expect, it } from 'vitest';
import { BeforeRound } from '../../../../../main/sync/reader/beforeRound.ts';
import { device } from '../samples.ts';

const hour = 3_600_000;
const status = (records: number) => ({
  ...{ device, app: '1.0.0', own: {}, erased: [], voided: [], records },
  seen: { [device]: records },
});

describe('what stood here before', () => {
  it('is taken anew for each round that leaves nothing', () => {
    const before = new BeforeRound();

    expect(before.begin(status(1), 0).records).toBe(1);
    before.end();

    expect(before.begin(status(2), 1)).toEqual({ seen: { [device]: 2 }, records: 2 });
  });

  it('stays while there is more to read, for an hour at most, whatever the clock does', () => {
    for (const later of [hour, -1]) {
      const before = new BeforeRound();
      before.begin(status(1), 0);
      expect(before.begin(status(2), hour - 1).records).toBe(1);

      expect(before.begin(status(3), later).records).toBe(3);
    }
  });
});
