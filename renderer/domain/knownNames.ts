import { useMemo } from 'react';
import { area } from '../../shared/domain/area.ts';
import { party } from '../../shared/domain/party.ts';
import { person } from '../../shared/domain/person.ts';
import { village } from '../../shared/domain/village.ts';
import { findPersons } from '../../shared/privacy/findPersons.ts';
import { namesIn, namingOf } from '../../shared/privacy/namesIn.ts';
import type { Naming } from '../../shared/privacy/namesIn.ts';
import { useRecords } from '../app/records.ts';
import { foldWords } from '../ui/option.ts';
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

/** The names of places, parties and departments: capitals that are nobody's. */
export const useKnownNames = (): readonly string[] => {
  const { open, groups } = useNaming();
  return useMemo(() => [...open, ...groups], [groups, open]);
};

/** Of what leaves this computer: whether it seems to name somebody, or a group of residents. */
export const useNamesSomebody = (): ((words: string) => boolean) => {
  const naming = useNaming();
  return useMemo(() => {
    const without = (names: readonly string[]) => names.map(foldWords);
    // Without their accents too: José is also written Jose.
    const folded = [...without(naming.groups), ...without(naming.persons)];
    const open = without(naming.open);
    return (words) =>
      namesIn(words, naming).length > 0 || findPersons(foldWords(words), open, folded).length > 0;
  }, [naming]);
};
