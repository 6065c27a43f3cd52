import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { relation } from '../../../shared/domain/relation.ts';
import type { Relation } from '../../../shared/domain/relation.ts';
import { rolePeriod } from '../../../shared/domain/rolePeriod.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { groupedBy } from '../groupedBy.ts';
import { familyOf, sinceOf } from './family.ts';
import type { Family, KinNode } from './family.ts';
import type { KinEnd } from './kinWays.ts';

interface KnownFamily {
  readonly loaded: boolean;
  readonly family: Family;
  readonly relations: readonly Relation[];
  readonly nodeOf: (end: KinEnd) => KinNode | undefined;
}

/** Everybody who is kin to somebody, kept up to date. */
export const useFamily = (): KnownFamily => {
  const { t } = useTranslation();
  const initiatives = useRecords(initiative);
  const lessons = useRecords(lesson);
  const relations = useRecords(relation);
  const roles = useRecords(rolePeriod).list;
  const villages = useRecords(village).byId;
  const words = useMemo(
    () => ({ ended: t('kin.ended'), lesson: t('kin.lesson'), untitled: t('villages.untitled') }),
    [t],
  );
  const periods = useMemo(() => groupedBy(roles, ({ initiativeId }) => initiativeId), [roles]);
  return useMemo(() => {
    const nodeOf = ({ kind, id }: KinEnd): KinNode | undefined => {
      if (kind === 'lesson') {
        const known = lessons.byId.get(id);
        if (known === undefined) return undefined;
        const since = sinceOf({ ...known, begunOn: null }, []);
        return { kind, id, title: known.title || words.untitled, about: words.lesson, since };
      }
      const known = initiatives.byId.get(id);
      if (known === undefined) return undefined;
      const places = known.villageIds.flatMap((one) => villages.get(one)?.name ?? []);
      const about = [...places.toSorted(), known.outcome === null ? '' : words.ended];
      const began = (periods.get(id) ?? []).flatMap(({ from }) => from?.value ?? []);
      return {
        ...{ kind, id, title: known.title || words.untitled },
        about: about.filter((one) => one !== '').join(' · '),
        since: sinceOf(known, began),
      };
    };
    return {
      loaded: initiatives.loaded && lessons.loaded && relations.loaded,
      family: familyOf(relations.list, nodeOf),
      relations: relations.list,
      nodeOf,
    };
  }, [initiatives, lessons, periods, relations, villages, words]);
};
