import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lessonTexts } from '../../../shared/domain/lesson.ts';
import type { Lesson, LessonText } from '../../../shared/domain/lesson.ts';
import { write } from '../../app/write.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { Versions } from '../../domain/versions/Versions.tsx';
import { LongTextField } from '../../editor/LongTextField.tsx';
import { flushDrafts } from '../../editor/drafts.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { titleEdits } from './lessonEdits.ts';
import styles from './LessonDetail.module.css';
import { readLesson } from './readLesson.ts';

/** Written fields are open; of a lesson with nothing in it all are. */
const firstOpen = (lesson: Lesson): ReadonlySet<LessonText> => {
  const written = lessonTexts.filter((field) => lesson[field].trim() !== '');
  return new Set(written.length === 0 ? lessonTexts : written);
};

/** Whoever wrote and gave no title gets one from the first words. */
const giveTitle = async (id: string): Promise<void> => {
  await flushDrafts();
  const lesson = await readLesson(id);
  const edits = lesson === null ? [] : titleEdits(lesson);
  if (edits.length > 0) await write(edits, 'edit');
};

/** The questions of an After Action Review, what is special about the place before all others. */
export const LessonTexts = ({ lesson }: { readonly lesson: Lesson }) => {
  const { t } = useTranslation();
  const [open, setOpen] = useState(() => firstOpen(lesson));
  const [added, setAdded] = useState<LessonText>();
  const shown = lessonTexts.filter((field) => open.has(field) || lesson[field].trim() !== '');
  const closed = lessonTexts.filter((field) => !shown.includes(field));
  return (
    <div
      className={cx(styles.texts)}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) void giveTitle(lesson.id);
      }}
    >
      {shown.length === lessonTexts.length && (
        <p className={cx(fieldStyles.hint)}>{t('library.oneIsEnough')}</p>
      )}
      {shown.map((field) => (
        <LongTextField
          key={field}
          beside={
            <Versions record={lesson} field={field} name={t(`library.fields.${field}`)} as="text" />
          }
          kind="lesson"
          id={lesson.id}
          field={field}
          label={t(`library.fields.${field}`)}
          stored={lesson[field]}
          advice={(text) => <NameHint text={text} />}
          autoFocus={field === added}
          className={cx(styles.text, field === 'placeDiffers' && styles.place)}
        />
      ))}
      {closed.length > 0 && (
        <div className={cx(styles.closed)}>
          <span className={cx(fieldStyles.hint)}>{t('library.more')}</span>
          {closed.map((field) => (
            <Button
              key={field}
              variant="quiet"
              size="small"
              icon={Plus}
              onPress={() => {
                setOpen((before) => new Set([...before, field]));
                setAdded(field);
              }}
            >
              {t(`library.fields.${field}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};
