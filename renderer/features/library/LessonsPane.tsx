import { useEffect, useRef } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import { ExportChoice } from './ExportChoice.tsx';
import { beginLesson } from '../../domain/beginLesson.ts';
import { isFiltered } from '../../domain/lessonFilter.ts';
import { LessonList } from './LessonList.tsx';
import { clearFilter, seek, useLibrary } from './library.ts';
import styles from './LibraryScreen.module.css';
import { SortButton } from './SortButton.tsx';
import type { Lessons } from './useLessons.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

interface Props {
  readonly ref: Ref<HTMLDivElement>;
  readonly lessons: Lessons;
  readonly openId: string | undefined;
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string> | null) => void;
  readonly onExport: (ids: readonly string[]) => void;
}

/** The search field, what it found, and the list. */
export const LessonsPane = ({ ref, lessons, openId, chosen, onChoose, onExport }: Props) => {
  const { t } = useTranslation();
  const text = useLibrary((library) => library.text);
  const list = useRef<HTMLDivElement>(null);
  if (lessons.isLoaded && lessons.inAll === 0) {
    return (
      <div ref={ref} className={cx(styles.pane)}>
        <EmptyState
          words={t('library.empty')}
          action={
            <Button variant="primary" onPress={() => void beginLesson()}>
              {t('library.new')}
            </Button>
          }
        />
      </div>
    );
  }
  return (
    <div ref={ref} className={cx(styles.pane)}>
      <SearchField
        label={t('library.search')}
        placeholder={t('library.search')}
        value={text}
        onChange={seek}
        maxLength={200}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          list.current?.querySelector<HTMLElement>('[role="row"]')?.focus();
        }}
      />
      <div className={cx(styles.count)}>
        <Count lessons={lessons} />
        <SortButton />
        {chosen === null && <ViewSwitch />}
      </div>
      {chosen !== null && (
        <ExportChoice
          shown={lessons.shown}
          chosen={chosen}
          onChoose={onChoose}
          onExport={onExport}
        />
      )}
      {lessons.isGuess && <p className={cx(styles.guess)}>{t('library.guess')}</p>}
      <div ref={list} className={cx(styles.list)}>
        {lessons.isLoaded && lessons.shown.length === 0 ? (
          <NothingFound />
        ) : (
          <LessonList lessons={lessons} openId={openId} chosen={chosen} onChoose={onChoose} />
        )}
      </div>
    </div>
  );
};

/** How many there are; said aloud when it settles after typing. */
const Count = ({ lessons }: { readonly lessons: Lessons }) => {
  const { t } = useTranslation();
  const { isLoaded, isSought, isFilling, shown } = lessons;
  const count = shown.length;
  const words = isSought ? t('library.found', { count }) : t('library.lessons', { count });
  const said = isSought && !isFilling ? words : '';
  useEffect(() => {
    if (said === '') return;
    const timer = setTimeout(() => {
      announce(said);
    }, 600);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  if (!isLoaded) return <span>{t('library.waiting')}</span>;
  return (
    <span>
      {words}
      {isFilling && ` · ${t('library.filling')}`}
    </span>
  );
};

const NothingFound = () => {
  const { t } = useTranslation();
  const { text, filter } = useLibrary();
  const isSought = text.trim() !== '';
  return (
    <EmptyState
      size="small"
      words={t(isSought ? 'library.nothing' : 'library.nothingHere')}
      action={
        isFiltered(filter) && (
          <Button variant="quiet" size="small" onPress={clearFilter}>
            {t('library.clear')}
          </Button>
        )
      }
    />
  );
};
