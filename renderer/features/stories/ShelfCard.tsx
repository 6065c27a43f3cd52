import { BookOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { showNotice } from '../../app/notice.ts';
import { hashOf } from '../../app/route.ts';
import { undoAct } from '../../app/undo.ts';
import { write } from '../../app/write.ts';
import { reopenEdits } from '../../domain/closing.ts';
import { OutcomeLabel } from '../../domain/OutcomeLabel.tsx';
import { ThemeChip } from '../../domain/ThemeChip.tsx';
import { useWriteLesson } from '../../domain/useWriteLesson.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import type { ShelfItem } from './shelf.ts';
import styles from './ShelfCard.module.css';

export const ShelfCard = ({ item }: { readonly item: ShelfItem }) => {
  const { t } = useTranslation();
  const { initiative, outcome, villageNames, lessons, owesLesson } = item;
  const { id, title } = initiative;

  const writeLesson = useWriteLesson(initiative);
  const reopen = (): void => {
    void write(reopenEdits(id), 'move').then((result) => {
      if (!result.ok) return;
      showNotice({
        tone: 'done',
        words: 'stories.reopened',
        values: { title },
        act: undoAct(result.value, 'stories.undo'),
      });
    });
  };
  return (
    <article className={cx(styles.card)}>
      <OutcomeLabel outcome={outcome} />
      <h2>
        <a href={hashOf({ screen: 'initiative', id })}>{title}</a>
      </h2>
      <p className={cx(styles.place)}>{villageNames.join(', ')}</p>
      <div className={cx(styles.about)}>
        {initiative.themes.map((theme) => (
          <ThemeChip key={theme} theme={theme} />
        ))}
        <span className={cx(styles.lessons)}>
          <BookOpen size={14} aria-hidden />
          {lessons === 0 ? t('stories.noLessons') : t('stories.lessons', { count: lessons })}
        </span>
      </div>
      {owesLesson && <p className={cx(styles.owed)}>{t('stories.later')}</p>}
      <div className={cx(styles.actions)}>
        {lessons === 0 && (
          <Button
            size="small"
            aria-label={t('stories.writeLessonNamed', { title })}
            onPress={writeLesson}
          >
            {t('stories.writeLesson')}
          </Button>
        )}
        <Button
          variant="quiet"
          size="small"
          aria-label={t('stories.reopenNamed', { title })}
          onPress={reopen}
        >
          {t('stories.reopen')}
        </Button>
      </div>
    </article>
  );
};
