import { useEffect, useMemo, useState } from 'react';
import { readRecord } from '../../../shared/domain/entity.ts';
import { story } from '../../../shared/domain/story.ts';
import type { Story } from '../../../shared/domain/story.ts';
import { call } from '../../app/api.ts';
import { useRecords } from '../../app/records.ts';

interface Stories {
  /** Those that may be told, with their words, as far as they are read. */
  readonly agreed: readonly Story[];
  readonly silent: number;
  /** Some could not be read. */
  readonly isUnread: boolean;
}

/** By id and time of the last change; null for a story that is gone. */
type Read = ReadonlyMap<string, Story | null>;

/** The stories of these initiatives. What was read once is not read again until it changes. */
export const useStoriesOf = (ids: readonly string[]): Stories => {
  const { list } = useRecords(story);
  const [read, setRead] = useState<Read>(new Map());
  const [troubleWith, setTroubleWith] = useState<string | null>(null);
  const { told, silent } = useMemo(() => {
    const chosen = new Set(ids);
    const here = list.filter(({ initiativeId }) => chosen.has(initiativeId ?? ''));
    const may = here.filter(({ consent }) => consent !== 'none');
    return { told: may.map(keyOf).join(' '), silent: here.length - may.length };
  }, [ids, list]);
  useEffect(() => {
    let stopped = false;
    const missing = keysIn(told).filter((key) => !read.has(key));
    if (missing.length === 0) return;
    readAll(missing).then(
      (found) => {
        if (!stopped) setRead((before) => new Map([...before, ...found]));
      },
      () => {
        if (!stopped) setTroubleWith(told);
      },
    );
    return () => {
      stopped = true;
    };
  }, [read, told]);
  const agreed = useMemo(() => keysIn(told).flatMap((key) => read.get(key) ?? []), [read, told]);
  const isUnread = troubleWith === told && keysIn(told).some((key) => !read.has(key));
  return { agreed, silent, isUnread };
};

const keyOf = ({ id, updatedAt }: Story): string => `${id}/${updatedAt}`;
const keysIn = (told: string): readonly string[] => (told === '' ? [] : told.split(' '));

const readAll = (keys: readonly string[]) =>
  Promise.all(
    keys.map(async (key): Promise<[string, Story | null]> => {
      const [id = ''] = key.split('/');
      const raw = await call('record:get', { kind: story.kind, id });
      return [key, raw ? readRecord(story, raw) : null];
    }),
  );
