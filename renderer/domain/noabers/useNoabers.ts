import { useEffect, useMemo, useState } from 'react';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { useSearch } from '../../app/useSearch.ts';
import { noabersOf, tellingWords } from './noabers.ts';
import type { Beginning, Noaber } from './noabers.ts';

const kinds = ['initiative', 'lesson'] as const;
/** Some of what is found is of the same village, and drops out. */
const enough = 30;
/** Nothing is sought between two keys. */
const restMs = 300;

/** What looks like this in other villages; sought off the window, once typing rests. */
export const useNoabers = (beginning: Beginning): readonly Noaber[] => {
  const initiatives = useRecords(initiative).byId;
  const lessons = useRecords(lesson).byId;
  const villages = useRecords(village).list;
  const title = useRested(beginning.title);
  const asked = useMemo(
    () =>
      tellingWords(
        title,
        villages.flatMap(({ name, aliases }) => [name, ...aliases]),
      ),
    [title, villages],
  );
  const { reply } = useSearch(asked, kinds, enough, { any: true });
  return asked === '' || reply === null
    ? []
    : noabersOf(beginning, reply.hits, { initiatives, lessons });
};

const useRested = (text: string): string => {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(text);
    }, restMs);
    return () => {
      clearTimeout(timer);
    };
  }, [text]);
  return rested;
};
