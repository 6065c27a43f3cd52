import type { AreaPeriod, Village } from '../../../shared/domain/village.ts';

/** True when the village ever belonged to the area. */
export const everIn =
  (areaId: string) =>
  ({ areaPeriods }: Pick<Village, 'areaPeriods'>): boolean =>
    areaPeriods.some((period) => period.areaId === areaId);

/**
 * The periods of a village that belongs to another area from a day on. What came before that day
 * stays as it was; what was planned after it falls away.
 */
export const movedOn = (
  periods: readonly AreaPeriod[],
  areaId: string,
  day: string,
): readonly AreaPeriod[] => {
  const before = periods
    .filter(({ from }) => from === null || from < day)
    .map((period) => (period.to === null || period.to > day ? { ...period, to: day } : period));
  const last = before.at(-1);
  // Already there: the stay goes on instead of beginning again.
  if (last?.areaId === areaId && last.to === day)
    return [...before.slice(0, -1), { ...last, to: null }];
  return [...before, { areaId, from: day, to: null }];
};
