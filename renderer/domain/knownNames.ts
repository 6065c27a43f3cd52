import { useMemo } from 'react';
import { area } from '../../shared/domain/area.ts';
import { party } from '../../shared/domain/party.ts';
import { person } from '../../shared/domain/person.ts';
import { village } from '../../shared/domain/village.ts';
import { namesIn } from '../../shared/privacy/namesIn.ts';
import type { Naming } from '../../shared/privacy/namesIn.ts';
import { useRecords } from '../app/records.ts';
import { foldWords } from '../ui/option.ts';
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

/** The same, apart from the names of groups of residents and of persons, which stay at home. */
export const useNaming = (): Naming => {
  const known = useKnownNames();
  const parties = useRecords(party).list;
  const people = useRecords(person).list;
  return useMemo(() => {
    const groups = parties.flatMap(({ name, partyKind }) =>
      partyKind === 'residents_group' && name.trim() !== '' ? [name] : [],
    );
    const persons = people.flatMap(({ displayName: name }) => (name.trim() === '' ? [] : [name]));
    const open = known.filter((name) => !groups.includes(name));
    return { open, groups: [...groups, ...persons] };
  }, [known, parties, people]);
};

/** Of what leaves this computer: whether it seems to name somebody, or a group of residents. */
export const useNamesSomebody = (): ((words: string) => boolean) => {
  const naming = useNaming();
  return useMemo(() => {
    const folded = naming.groups.map(foldWords);
    return (words) =>
      namesIn(words, naming).length > 0 || folded.some((group) => foldWords(words).includes(group));
  }, [naming]);
};
