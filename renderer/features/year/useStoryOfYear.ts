import { useTranslation } from 'react-i18next';
import type { YearPaper } from '../../../shared/ipc/year.ts';
import { useYearStories } from '../../domain/yearStory/useYearStories.ts';

export interface StoryOfYear {
  /** What was chosen together and why, as it is printed; null where there is nothing to tell. */
  readonly story: YearPaper['story'];
  /** What was chosen is deleted or not shared any more: its reason may name it, so nothing is printed. */
  readonly isGone: boolean;
}

export const useStoryOfYear = (): ((year: number) => StoryOfYear) => {
  const { t } = useTranslation();
  const { chosen, loaded } = useYearStories();
  return (year) => {
    const ours = loaded ? chosen.find((one) => one.year === year) : undefined;
    if (ours?.subject === undefined) return { story: null, isGone: ours !== undefined };
    const { subject, reason } = ours;
    return {
      story: { heading: t('yearStory.of', { year }), title: subject.title, reason },
      isGone: false,
    };
  };
};
