import { Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { openShare } from '../../app/share.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './LessonDetail.module.css';

/** On the shelf, and on no shelf of a colleague: said where it is read, with the way to share it. */
export const OnlyYours = ({ lesson }: { readonly lesson: Lesson }) => {
  const { t } = useTranslation();
  if (lesson.shared !== undefined) return null;
  const { id } = lesson;
  const title = lesson.title || t('library.untitled');
  return (
    <div className={cx(styles.alone)}>
      <span className={cx(styles.onlyYou)}>
        <Lock size={16} aria-hidden />
        <span>{t('library.onlyYours')}</span>
      </span>
      <Button
        onPress={() => {
          openShare({ kind: 'lesson', id, title, to: 'publish' });
        }}
      >
        {t('share.menu')}
      </Button>
    </div>
  );
};
