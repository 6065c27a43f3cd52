import { useMemo } from 'react';
import { area } from '../../shared/domain/area.ts';
import { party } from '../../shared/domain/party.ts';
import { village } from '../../shared/domain/village.ts';
import { useRecords } from '../app/records.ts';
import { useDepartments } from './departments.ts';

/** The names of places, parties and departments: capitals that are nobody's. */
export const useKnownNames = (): readonly string[] => {
  const villages = useRecords(village).list;
  const parties = useRecords(party).list;
  const areas = useRecords(area).list;
  const departments = useDepartments();
  return useMemo(
    () => [
      ...villages.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...[...parties, ...areas, ...departments].map(({ name }) => name),
    ],
    [areas, departments, parties, villages],
  );
};
