import { useTranslation } from 'react-i18next';
import type { YearPaper } from '../../../shared/ipc/year.ts';
import { useYearStories } from '../../domain/yearStory/useYearStories.ts';

/** What was chosen together as the story of a year, and why; null where nothing was. */
export const useStoryOfYear = (): ((year: number) => YearPaper['story']) => {
  const { t } = useTranslation();
  const { chosen } = useYearStories();
  return (year) => {
    const ours = chosen.find((one) => one.year === year);
    if (ours === undefined) return null;
    return {
      heading: t('yearStory.of', { year }),
      title: ours.subject?.title ?? t('yearStory.gone'),
      reason: ours.reason,
    };
  };
};
