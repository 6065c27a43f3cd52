import { describe, expect, it } from 'vitest';
import { BeforeRound } from '../../../../../main/sync/reader/beforeRound.ts';
import { actor, device } from '../samples.ts';

const hour = 3_600_000;
const own = 'e'.repeat(16);
const status = (records: number) => ({
  ...{ device, app: '1.0.0', erased: [], voided: [], records },
  own: { [own]: { released: 0 } },
  seen: { [actor]: records, [own]: records },
});

describe('what stood here before', () => {
  it('is taken anew for each round that leaves nothing', () => {
    const before = new BeforeRound();

    expect(before.begin(status(1), 0).records).toBe(1);
    before.end();

    expect(before.begin(status(2), 1)).toEqual({ seen: status(2).seen, records: 2 });
  });

  it('has all that this computer itself wrote', () => {
    const before = new BeforeRound();
    before.begin(status(1), 0);

    expect(before.begin(status(2), 1)).toEqual({ seen: { [actor]: 1, [own]: 2 }, records: 1 });
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
