import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson as entity, lessonTexts } from '../../../shared/domain/lesson.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { useRecord, useRecords } from '../../app/records.ts';
import { hashOf } from '../../app/route.ts';
import { Attachments } from '../../domain/attachments/Attachments.tsx';
import { isBegun } from '../../domain/begunLesson.ts';
import { LessonKindLabel } from '../../domain/LessonKindLabel.tsx';
import { OutcomeLabel } from '../../domain/OutcomeLabel.tsx';
import { SharedLabel } from '../../domain/SharedLabel.tsx';
import { CameBack } from '../../domain/versions/CameBack.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { cameBack } from '../../domain/versions/waitingFields.ts';
import { ThemeChip } from '../../domain/ThemeChip.tsx';
import { SaveState } from '../../editor/SaveState.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LessonAbout } from './LessonAbout.tsx';
import styles from './LessonDetail.module.css';
import { LessonMenu } from './LessonMenu.tsx';
import { LessonTexts } from './LessonTexts.tsx';
import { LessonTitle } from './LessonTitle.tsx';
import { OnlyYours } from './OnlyYours.tsx';
import { ShelveBar } from './ShelveBar.tsx';
import { outcomeOf } from '../../domain/lessonFilter.ts';
import { YearStoryMark } from '../../domain/yearStory/YearStoryMark.tsx';
import { Travels } from './Travels.tsx';
import { useFoundMarks } from './useFoundMarks.ts';

interface Props {
  readonly id: string;
  readonly words: ReadonlySet<string>;
  readonly soughtText: string;
  readonly onBack: () => void;
}

/** One lesson, read and written in the same place. */
export const LessonDetail = ({ id, words, soughtText, onBack }: Props) => {
  const { t } = useTranslation();
  const lesson = useRecord(entity, id);
  const sheet = useRef<HTMLElement>(null);
  const isHere = lesson !== undefined && lesson !== null;
  useFoundMarks(sheet, words, soughtText);

  // A new lesson begins in its title; another one is read from its heading.
  useEffect(() => {
    if (!isHere || isBegun(id)) return;
    sheet.current?.querySelector<HTMLElement>('[data-lesson-heading]')?.focus();
    sheet.current?.scrollTo({ top: 0 });
  }, [id, isHere]);

  const keys = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onBack();
    },
  };
  return (
    <article ref={sheet} className={cx(styles.sheet)} {...keys}>
      <div className={cx(styles.bar)}>
        <Button
          variant="quiet"
          size="small"
          icon={ArrowLeft}
          className={styles.back}
          onPress={onBack}
        >
          {t('library.back')}
        </Button>
        {isHere && (
          <>
            <LessonHead lesson={lesson} />
            <SaveState kind="lesson" id={id} />
            <LessonMenu lesson={lesson} />
          </>
        )}
      </div>
      {isHere && <LessonSheet key={id} lesson={lesson} />}
      {lesson === undefined && <p>{t('library.waiting')}</p>}
      {lesson === null && <EmptyState words={t('library.gone')} />}
    </article>
  );
};

/** A text says at its own place that it was merged; that it came back stands above. */
const elsewhere = [...lessonTexts, cameBack];

const LessonSheet = ({ lesson }: { readonly lesson: Lesson }) => (
  <>
    <CameBack record={lesson} />
    <LessonTitle lesson={lesson} autoFocus={isBegun(lesson.id)} />
    <RecordVersions record={lesson} except={elsewhere} />
    {lesson.shelved && <OnlyYours lesson={lesson} />}
    <YearStoryMark kind="lesson" id={lesson.id} />
    <LessonTexts lesson={lesson} />
    {lesson.shelved && <Travels lesson={lesson} />}
    <LessonAbout lesson={lesson} />
    <Attachments owner={{ field: 'lessonId', id: lesson.id }} shared={lesson.shared} level={3} />
    {!lesson.shelved && <ShelveBar id={lesson.id} />}
  </>
);

const LessonHead = ({ lesson }: { readonly lesson: Lesson }) => {
  const { t } = useTranslation();
  const sources = useRecords(initiative).byId;
  const source = sources.get(lesson.sourceInitiativeId ?? '');
  const outcome = outcomeOf(lesson, sources);
  return (
    <div className={cx(styles.head)}>
      <SharedLabel record={lesson} />
      {lesson.lessonKind !== null && <LessonKindLabel kind={lesson.lessonKind} />}
      {outcome !== null && <OutcomeLabel outcome={outcome} />}
      {lesson.themes.map((theme) => (
        <ThemeChip key={theme} theme={theme} />
      ))}
      {source !== undefined && (
        <span>
          {t('library.from')}{' '}
          <a href={hashOf({ screen: 'initiative', id: source.id })}>{source.title}</a>
        </span>
      )}
    </div>
  );
};
