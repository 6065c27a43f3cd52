import { Download, Plus } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../app/route.ts';
import { exportChosen } from '../../app/selection.ts';
import { beginLesson } from '../../domain/beginLesson.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { LessonDetail } from './LessonDetail.tsx';
import { LessonsPane } from './LessonsPane.tsx';
import { useLibrary } from './library.ts';
import { LibraryFilters } from './LibraryFilters.tsx';
import styles from './LibraryScreen.module.css';
import { leaveLesson } from './leaveLesson.ts';
import { Shelves } from './Shelves.tsx';
import { useLessons } from './useLessons.ts';

interface Props {
  readonly id?: string | undefined;
}

/** The Spellenmagazijn: lessons on the left, the one that is open on the right. */
export const LibraryScreen = ({ id }: Props) => {
  const { t } = useTranslation();
  const lessons = useLessons();
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const pane = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (id === undefined) return;
    return () => void leaveLesson(id);
  }, [id]);

  const toList = (): void => {
    goTo({ screen: 'library' });
    requestAnimationFrame(() => {
      const row = pane.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
      (row ?? pane.current?.querySelector('input'))?.focus();
    });
  };
  const view = useLibrary((library) => library.view);
  // One opens from either; whoever chooses lessons for paper does so in the list.
  const isOnShelves =
    view === 'shelves' && id === undefined && chosen === null && lessons.inAll > 0;
  const isEmpty = lessons.isLoaded && lessons.inAll === 0;
  return (
    <div className={cx(styles.screen, id !== undefined && styles.isOpen)}>
      <div className={cx(styles.top)}>
        <PageHeader
          title={t('frame.library')}
          aside={lessons.inAll > 0 && <LibraryFilters />}
          actions={
            <>
              {lessons.shown.length > 0 && chosen === null && (
                <Button
                  variant="quiet"
                  icon={Download}
                  onPress={() => {
                    setChosen(new Set(lessons.shown.map((one) => one.id)));
                  }}
                >
                  {t('library.export')}
                </Button>
              )}
              <Button icon={Plus} onPress={() => void beginLesson()}>
                {t('library.new')}
              </Button>
            </>
          }
        />
      </div>
      {isOnShelves ? (
        <Shelves lessons={lessons} />
      ) : (
        <div className={cx(styles.columns, isEmpty && id === undefined && styles.alone)}>
          <LessonsPane
            ref={pane}
            lessons={lessons}
            openId={id}
            chosen={chosen}
            onChoose={setChosen}
            onExport={(ids) => {
              exportChosen('lesson', ids);
            }}
          />
          {id === undefined ? (
            !isEmpty && (
              <div className={cx(styles.nothing)}>
                {lessons.isLoaded && <EmptyState words={t('library.choose')} size="small" />}
              </div>
            )
          ) : (
            <LessonDetail
              id={id}
              words={lessons.words}
              soughtText={lessons.soughtText}
              onBack={toList}
            />
          )}
        </div>
      )}
    </div>
  );
};
