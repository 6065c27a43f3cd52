import { useEffect, useRef } from 'react';
import { GridList, GridListItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { Lesson } from '../../../shared/domain/lesson.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './LessonList.module.css';
import { outcomeOf } from '../../domain/lessonFilter.ts';
import { LessonRow } from './LessonRow.tsx';
import type { Lessons } from './useLessons.ts';

interface Props {
  readonly lessons: Lessons;
  readonly openId: string | undefined;
  /** The ids that go on paper, while somebody chooses them. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

const none: ReadonlySet<string> = new Set();

const useFrom = (): ((lesson: Lesson) => string) => {
  const areas = useRecords(area).byId;
  const sources = useRecords(initiative).byId;
  return ({ areaId, sourceInitiativeId }) =>
    [
      areaId === null ? undefined : areas.get(areaId)?.name,
      sourceInitiativeId === null ? undefined : sources.get(sourceInitiativeId)?.title,
    ]
      .filter((name) => name !== undefined && name !== '')
      .join(' · ');
};

/** The lessons; only the rows in view are drawn. Arrows walk through it, Enter opens one. */
export const LessonList = ({ lessons, openId, chosen, onChoose }: Props) => {
  const { t } = useTranslation();
  const fromOf = useFrom();
  const sources = useRecords(initiative).byId;
  const list = useRef<HTMLDivElement>(null);
  const { shown, hits, words, soughtText } = lessons;
  const first = shown[0]?.id;

  // Another search begins at the top of what it found.
  useEffect(() => {
    list.current?.scrollTo({ top: 0 });
  }, [soughtText, first]);

  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ estimatedRowSize: 96, gap: 10, padding: 4 }}>
      <GridList
        ref={list}
        aria-label={t('library.list')}
        items={shown}
        dependencies={[hits, words, soughtText, openId, fromOf, sources]}
        selectionMode={chosen === null ? 'none' : 'multiple'}
        escapeKeyBehavior="none"
        selectionBehavior="toggle"
        selectedKeys={chosen ?? none}
        onSelectionChange={(keys) => {
          onChoose(new Set(keys === 'all' ? shown.map(({ id }) => id) : [...keys].map(String)));
        }}
        onAction={(key) => {
          goTo({ screen: 'library', id: String(key) });
        }}
        className={cx(styles.list)}
      >
        {(lesson) => (
          <GridListItem
            id={lesson.id}
            textValue={lesson.title || t('library.untitled')}
            className={cx(styles.item)}
          >
            {chosen !== null && <Checkbox slot="selection" className={styles.check} />}
            <LessonRow
              lesson={lesson}
              hit={hits.get(lesson.id)}
              words={words}
              soughtText={soughtText}
              from={fromOf(lesson)}
              outcome={outcomeOf(lesson, sources)}
              isOpen={lesson.id === openId}
            />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
};
