import { describe, expect, it } from 'vitest';
import { firstMonth } from '../../../../shared/domain/firstMonth.ts';

const card = (id: string, villageIds: readonly string[], touch: string | null = null) => ({
  id,
  villageIds,
  nextLightTouch: touch === null ? null : { value: touch, precision: 'month' as const },
});

describe('the first month of a successor', () => {
  it('begins where a light touch comes first, then goes where most runs', () => {
    const route = firstMonth([
      card('a', ['bedum']),
      card('b', ['bedum', 'zuidwolde']),
      card('c', ['noordwolde'], '2031-05-01'),
      card('d', ['onderdendam'], '2031-03-01'),
    ]);

    expect(route.map(({ villageId, week }) => [villageId, week])).toEqual([
      ['onderdendam', 1],
      ['noordwolde', 2],
      ['bedum', 3],
      ['zuidwolde', 4],
    ]);
    expect(route[2]?.cardIds).toEqual(['a', 'b']);
  });

  it('spreads many villages over four weeks, and is empty without one', () => {
    const many = Array.from({ length: 10 }, (_, at) => card(String(at), [`dorp ${at}`]));
    const perWeek = [1, 2, 3, 4].map(
      (week) => firstMonth(many).filter((stop) => stop.week === week).length,
    );

    expect(perWeek).toEqual([3, 2, 3, 2]);
    expect(firstMonth([card('a', [])])).toEqual([]);
  });
});
