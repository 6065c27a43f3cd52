import { describe, expect, it } from 'vitest';
import { movedOn } from '../../../../../renderer/features/settings/areaPeriods.ts';

describe('movedOn', () => {
  const bedum = { areaId: 'bedum', from: null, to: '2019-01-01' };
  const hogeland = { areaId: 'hogeland', from: '2019-01-01', to: null };

  it('ends the area of now on that day and begins the next', () => {
    expect(movedOn([bedum, hogeland], 'noord', '2027-01-01')).toEqual([
      bedum,
      { ...hogeland, to: '2027-01-01' },
      { areaId: 'noord', from: '2027-01-01', to: null },
    ]);
  });

  it('drops what was planned after that day', () => {
    expect(movedOn([bedum, hogeland], 'noord', '2015-06-01')).toEqual([
      { ...bedum, to: '2015-06-01' },
      { areaId: 'noord', from: '2015-06-01', to: null },
    ]);
  });

  it('lets a village stay that moves to where it is', () => {
    expect(movedOn([bedum, hogeland], 'hogeland', '2027-01-01')).toEqual([bedum, hogeland]);
  });

  it('gives a village without an area its first', () => {
    expect(movedOn([], 'noord', '2027-01-01')).toEqual([
      { areaId: 'noord', from: '2027-01-01', to: null },
    ]);
  });
});
