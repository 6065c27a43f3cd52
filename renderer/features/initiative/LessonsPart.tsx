import { BookOpen, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { LessonKindLabel } from '../../domain/LessonKindLabel.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './LessonsPart.module.css';
import { useWriteLesson } from '../../domain/useWriteLesson.ts';

/** The lessons that came from it, and the way to one more. */
export const LessonsPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const writeLesson = useWriteLesson(record);
  const lessons = useRecords(lesson).list.filter(
    ({ sourceInitiativeId }) => sourceInitiativeId === record.id,
  );
  return (
    <Sheet
      title={t('initiative.lessons')}
      icon={BookOpen}
      actions={
        <Button variant="quiet" size="small" icon={Plus} onPress={writeLesson}>
          {t('initiative.addLesson')}
        </Button>
      }
    >
      {lessons.length === 0 ? (
        <p className={cx(fieldStyles.hint)}>{t('initiative.noLessons')}</p>
      ) : (
        <ul className={cx(styles.lessons)}>
          {lessons.map(({ id, title, lessonKind, shelved }) => (
            <li key={id} className={cx(styles.lesson)}>
              <a href={hashOf({ screen: 'library', id })}>
                {title.trim() === '' ? t('initiative.untitledLesson') : title}
              </a>
              <span className={cx(styles.about)}>
                {lessonKind !== null && <LessonKindLabel kind={lessonKind} />}
                {!shelved && <span className={cx(styles.draft)}>{t('initiative.draft')}</span>}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Sheet>
  );
};
