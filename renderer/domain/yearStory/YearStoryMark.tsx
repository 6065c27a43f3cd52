import { Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { StorySubject } from '../../../shared/domain/storyProposal.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useYearStories } from './useYearStories.ts';

interface Props {
  readonly kind: StorySubject;
  readonly id: string;
}

/** On the page of what was chosen as the story of a year: which year, and why. */
export const YearStoryMark = ({ kind, id }: Props) => {
  const { t } = useTranslation();
  const { chosen } = useYearStories();
  const own = chosen.filter(({ subject }) => subject?.kind === kind && subject.id === id);
  return own.map(({ year, reason }) => (
    <Notice key={year} icon={Sparkles}>
      <strong>{t('yearStory.of', { year })}</strong>
      {reason !== '' && <p>{reason}</p>}
    </Notice>
  ));
};
