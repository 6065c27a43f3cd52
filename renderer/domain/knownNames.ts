import { useMemo } from 'react';
import { area } from '../../shared/domain/area.ts';
import { party } from '../../shared/domain/party.ts';
import { person } from '../../shared/domain/person.ts';
import { village } from '../../shared/domain/village.ts';
import { namesIn, namingOf } from '../../shared/privacy/namesIn.ts';
import type { Naming } from '../../shared/privacy/namesIn.ts';
import { useRecords } from '../app/records.ts';
import { useDepartments } from './departments.ts';

/** The names of places, parties and departments; apart those of groups of residents and of persons. */
export const useNaming = (): Naming => {
  const villages = useRecords(village).list;
  const parties = useRecords(party).list;
  const areas = useRecords(area).list;
  const departments = useDepartments();
  const persons = useRecords(person).list;
  return useMemo(
    () => namingOf({ villages, parties, places: [...areas, ...departments], persons }),
    [areas, departments, parties, persons, villages],
  );
};

/** The names of villages and areas alone. */
export const usePlaceNames = (): readonly string[] => {
  const villages = useRecords(village).list;
  const areas = useRecords(area).list;
  return useMemo(
    () => namingOf({ villages, places: areas, parties: [], persons: [] }).open,
    [areas, villages],
  );
};

/** Of what leaves this computer: whether it seems to name somebody, or a group of residents. */
export const useNamesSomebody = (): ((words: string) => boolean) => {
  const naming = useNaming();
  return useMemo(() => (words) => namesIn(words, naming).length > 0, [naming]);
};
