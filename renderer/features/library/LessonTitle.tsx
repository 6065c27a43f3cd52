import { TextArea, TextField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { LineField } from '../../editor/LineField.tsx';
import { cx } from '../../ui/cx.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './LessonDetail.module.css';
import { proposedTitle } from './proposedTitle.ts';

interface Props {
  readonly lesson: Lesson;
  readonly autoFocus: boolean;
}

/** The title, written where it stands; while there is none it shows the one the app would give. */
export const LessonTitle = ({ lesson, autoFocus }: Props) => {
  const { t } = useTranslation();
  const proposed = proposedTitle(lesson);
  return (
    <div>
      <h2 tabIndex={-1} data-lesson-heading>
        <VisuallyHidden>{lesson.title || t('library.untitled')}</VisuallyHidden>
      </h2>
      <LineField kind="lesson" id={lesson.id} field="title" stored={lesson.title}>
        {({ value, onChange, onBlur }) => (
          <TextField
            aria-label={t('library.fields.title')}
            value={value}
            onChange={(next) => {
              onChange(next.replaceAll('\n', ' '));
            }}
            onBlur={onBlur}
            maxLength={300}
            autoFocus={autoFocus}
          >
            <TextArea
              rows={1}
              placeholder={proposed === '' ? t('library.titlePlaceholder') : proposed}
              className={cx(styles.title)}
              onKeyDown={(event) => {
                // A title has one line: Enter keeps it. The focus stays, for the keys that come next.
                if (event.key !== 'Enter') return;
                event.preventDefault();
                onBlur();
              }}
            />
            <NameHint text={value} />
          </TextField>
        )}
      </LineField>
    </div>
  );
};
