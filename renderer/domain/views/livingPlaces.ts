import { useMemo } from 'react';
import { area } from '../../../shared/domain/area.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';

interface LivingPlaces {
  readonly isVillage: (id: string) => boolean;
  readonly isArea: (id: string) => boolean;
}

/** A saved view may point to a place that was deleted since. Before they were read all are here. */
export const useLivingPlaces = (): LivingPlaces => {
  const villages = useRecords(village);
  const areas = useRecords(area);
  return useMemo(
    () => ({
      isVillage: (id) => !villages.loaded || villages.byId.has(id),
      isArea: (id) => !areas.loaded || areas.byId.has(id),
    }),
    [areas, villages],
  );
};
