import { Sparkles } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { hashOf } from '../../app/route.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import type { StoryOfYear } from './useStoryOfYear.ts';
import styles from './Year.module.css';

interface Props {
  readonly of: StoryOfYear;
  readonly year: number;
}

/** The story of the year, or that it is no longer here and where to choose another one. */
export const StoryPart = ({ of: { story, isGone }, year }: Props) => {
  const { t } = useTranslation();
  if (story === null && !isGone) return null;
  return (
    <Sheet title={t('yearStory.of', { year })} icon={Sparkles} className={styles.story}>
      <p>
        <strong>{story?.title ?? t('yearStory.gone')}</strong>
      </p>
      <p>{story?.reason ?? t('yearStory.goneHint')}</p>
      {isGone && (
        <p>
          <a href={hashOf({ screen: 'stories', id: String(year) })}>{t('yearStory.anew')}</a>
        </p>
      )}
    </Sheet>
  );
};
