import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hashOf } from '../../app/route.ts';
import { useSharing } from '../../app/sharing.ts';
import { useSettings } from '../../app/settings.ts';
import { formatFuzzyDate } from '../../domain/dates.ts';
import { LessonKindLabel, lessonKindColour } from '../../domain/LessonKindLabel.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { SearchField } from '../../ui/SearchField.tsx';
import type { GameBox, Shelf } from './boxes.ts';
import { seek, useLibrary } from './library.ts';
import styles from './Shelves.module.css';
import type { Lessons } from './useLessons.ts';
import { useShelves } from './useShelves.ts';
import { ViewSwitch } from './ViewSwitch.tsx';

/** 1001 spellen: the same lessons as boxes on shelves, a shelf for each topic. */
export const Shelves = ({ lessons }: { readonly lessons: Lessons }) => {
  const { t } = useTranslation();
  const text = useLibrary((library) => library.text);
  const shelves = useShelves(lessons.shown);
  return (
    <div className={cx(styles.shelves)}>
      <div className={cx(styles.top)}>
        <SearchField
          label={t('library.search')}
          placeholder={t('library.search')}
          value={text}
          onChange={seek}
          maxLength={200}
          className={styles.search}
        />
        <ViewSwitch />
      </div>
      {lessons.isLoaded && shelves.length === 0 && (
        <EmptyState words={t(lessons.isSought ? 'library.nothing' : 'library.nothingHere')} />
      )}
      {shelves.map((shelf) => (
        <OneShelf key={shelf.topic ?? ''} shelf={shelf} />
      ))}
    </div>
  );
};

/** More boxes than this are only brought out when asked for. */
const most = 12;

const OneShelf = ({ shelf }: { readonly shelf: Shelf }) => {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const boxes = isWhole ? shelf.boxes : shelf.boxes.slice(0, most);
  const title = shelf.topic ?? t('library.box.noTopic');
  return (
    <section aria-label={title} className={cx(styles.shelf)}>
      <h2>
        {title} <span className={cx(styles.count)}>{shelf.boxes.length}</span>
      </h2>
      <ul className={cx(styles.boxes)}>
        {boxes.map((box) => (
          <li key={box.id}>
            <Box box={box} />
          </li>
        ))}
      </ul>
      {boxes.length < shelf.boxes.length && (
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            setWhole(true);
          }}
        >
          {t('library.box.all', { count: shelf.boxes.length })}
        </Button>
      )}
    </section>
  );
};

const Box = ({ box }: { readonly box: GameBox }) => {
  const { t } = useTranslation();
  const rows = useRows(box);
  const hasTeam = useSharing((sharing) => sharing.hasTeam);
  const { kind } = box;
  return (
    <a href={hashOf({ screen: 'library', id: box.id })} className={cx(styles.box)}>
      <span
        aria-hidden
        className={cx(styles.lid)}
        style={{ background: kind === null ? 'var(--line-strong)' : lessonKindColour[kind] }}
      />
      <span className={cx(styles.side)}>
        <span className={cx(styles.kind)}>
          {kind !== null && <LessonKindLabel kind={kind} />}
          {box.isDraft && <span>{t('library.draft')}</span>}
          {hasTeam && box.isOnlyHere && <span>{t('library.onlyHere')}</span>}
        </span>
        <strong>{box.title.trim() === '' ? t('library.untitled') : box.title}</strong>
        {rows.map(({ name, words }) => (
          <span key={name} className={cx(styles.row)}>
            <span className={cx(styles.name)}>{name}</span> {words}
          </span>
        ))}
      </span>
    </a>
  );
};

const useRows = (box: GameBox): readonly { readonly name: string; readonly words: string }[] => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const inside = [
    box.answers > 0 && t('library.box.answers', { count: box.answers }),
    box.photos > 0 && t('library.box.photos', { count: box.photos }),
    box.travelled.length > 0 && t('library.box.travelled', { areas: box.travelled.join(', ') }),
  ].filter((part) => part !== false);
  return [
    { name: t('library.box.players'), words: box.players.join(', ') },
    { name: t('library.box.rules'), words: box.rules.join(' · ') },
    { name: t('library.box.tactics'), words: box.tactics },
    {
      name: t('library.box.time'),
      words: formatFuzzyDate({ value: box.since.slice(0, 10), precision: 'month' }, language),
    },
    { name: t('library.box.inside'), words: inside.join(', ') },
  ].filter(({ words }) => words !== '');
};
