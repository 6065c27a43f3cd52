import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { hashOf } from '../../app/route.ts';
import { useWriteLesson } from '../../domain/useWriteLesson.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './TodayPage.module.css';

/** "Dat schrijf ik later op" is remembered, not pressed. */
export const LessonsOwed = ({ initiatives }: { readonly initiatives: readonly Initiative[] }) => {
  const { t } = useTranslation();
  if (initiatives.length === 0) return null;
  return (
    <Sheet title={t('today.lessons')} icon={BookOpen}>
      <ul className={cx(styles.items)}>
        {initiatives.map((one) => (
          <Owed key={one.id} initiative={one} />
        ))}
      </ul>
    </Sheet>
  );
};

const Owed = ({ initiative }: { readonly initiative: Initiative }) => {
  const { t } = useTranslation();
  const writeLesson = useWriteLesson(initiative);
  const title = initiative.title === '' ? t('turn.untitled') : initiative.title;
  return (
    <li>
      <a href={hashOf({ screen: 'initiative', id: initiative.id })}>{title}</a>
      <Button
        variant="quiet"
        size="small"
        aria-label={t('stories.writeLessonNamed', { title })}
        onPress={writeLesson}
      >
        {t('stories.writeLesson')}
      </Button>
    </li>
  );
};
