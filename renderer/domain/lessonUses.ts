import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../shared/domain/area.ts';
import { lesson } from '../../shared/domain/lesson.ts';
import type { Lesson } from '../../shared/domain/lesson.ts';
import { lessonUse } from '../../shared/domain/lessonUse.ts';
import type { LessonUse } from '../../shared/domain/lessonUse.ts';
import type { NewsItem } from '../../shared/ipc/news.ts';
import { useRecords } from '../app/records.ts';

/** Where a lesson travelled, the first journey first. Only what colleagues have can travel. */
export const useLessonUses = ({ shared }: Pick<Lesson, 'shared'>): readonly LessonUse[] => {
  const { list } = useRecords(lessonUse);
  const id = shared?.id;
  return useMemo(
    () =>
      id === undefined
        ? []
        : list
            .filter(({ lessonId }) => lessonId === id)
            .toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)),
    [id, list],
  );
};

/** "Je les is gebruikt in Winsum", or of a lesson of somebody else that it was, or no longer so. */
export const useUsedWords = (): ((item: NewsItem) => string) => {
  const { t } = useTranslation();
  const uses = useRecords(lessonUse).byId;
  const areas = useRecords(area).byId;
  const lessons = useRecords(lesson).byId;
  return ({ id, recordId, what }) => {
    if (what === 'withdrawn') return t('library.used.gone');
    const where = areas.get(uses.get(recordId)?.areaId ?? '')?.name;
    const whose = lessons.get(id)?.shared?.isOwn === true ? 'yours' : 'theirs';
    return where === undefined
      ? t(`library.used.${whose}`)
      : t(`library.used.${whose}In`, { area: where });
  };
};
