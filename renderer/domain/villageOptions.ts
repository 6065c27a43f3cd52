import { useMemo } from 'react';
import { area } from '../../shared/domain/area.ts';
import { areaOnDay, village } from '../../shared/domain/village.ts';
import { useRecords } from '../app/records.ts';
import type { Option } from '../ui/option.ts';
import { isoToday } from './dates.ts';
import { byName, withoutArticle } from './villageOrder.ts';

/** Every village as something to choose: found by its Gronings names too, its area behind it. */
export const useVillageOptions = (): readonly Option[] => {
  const villages = useRecords(village);
  const areas = useRecords(area);
  return useMemo(() => {
    const today = isoToday();
    return villages.list.toSorted(byName).map((one) => {
      const areaId = areaOnDay(one, today);
      const areaName = areaId === undefined ? undefined : areas.byId.get(areaId)?.name;
      return {
        id: one.id,
        label: one.name,
        alsoKnownAs: [...one.aliases, withoutArticle(one.name)],
        ...(areaName === undefined || areaName === one.name ? {} : { hint: areaName }),
      };
    });
  }, [areas.byId, villages.list]);
};
