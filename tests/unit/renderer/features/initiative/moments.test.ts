import { describe, expect, it } from 'vitest';
import { momentsAfter } from '../../../../../renderer/features/initiative/moments.ts';

const valuesOf = (today: string, precision: string) =>
  momentsAfter(today)
    .filter((moment) => moment.precision === precision)
    .map(({ value }) => value);

describe('momentsAfter', () => {
  it('offers the six months to come, over the turn of the year', () => {
    expect(valuesOf('2018-10-11', 'month')).toEqual([
      '2018-11-01',
      '2018-12-01',
      '2019-01-01',
      '2019-02-01',
      '2019-03-01',
      '2019-04-01',
    ]);
  });

  it('offers the four seasons to come, the one that is running left out', () => {
    expect(valuesOf('2018-10-11', 'season')).toEqual([
      '2018-12-01',
      '2019-03-01',
      '2019-06-01',
      '2019-09-01',
    ]);
  });

  it('offers the two years to come', () => {
    expect(valuesOf('2018-10-11', 'year')).toEqual(['2019-01-01', '2020-01-01']);
  });
});
