import { useMemo } from 'react';
import { area } from '../../../shared/domain/area.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';

/** Whether a place was not deleted. Before they were read all are here. */
export const useIsHere = (): ((id: string) => boolean) => {
  const villages = useRecords(village);
  const areas = useRecords(area);
  return useMemo(() => {
    const isRead = villages.loaded && areas.loaded;
    return (id) => !isRead || villages.byId.has(id) || areas.byId.has(id);
  }, [areas, villages]);
};
