import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import { storyYear } from '../../../shared/domain/storyProposal.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { fits, noFilter, shelfOf } from './shelf.ts';
import type { ShelfItem } from './shelf.ts';
import { ShelfCard } from './ShelfCard.tsx';
import { ShelfFilters } from './ShelfFilters.tsx';
import styles from './StoriesPage.module.css';
import { YearStoryPart } from './YearStoryPart.tsx';

const atOnce = 60;

interface Props {
  /** The year of which a story is to be chosen. */
  readonly id?: string | undefined;
}

/** The shelf of what came to an end, one way or another. */
export const StoriesPage = ({ id }: Props) => {
  const { t } = useTranslation();
  const initiatives = useRecords(initiative);
  const villages = useRecords(village);
  const lessons = useRecords(lesson);
  const [filter, setFilter] = useState(noFilter);
  const items = useMemo(
    () => shelfOf(initiatives.list, villages.byId, lessons.list),
    [initiatives.list, lessons.list, villages.byId],
  );
  const fitting = useMemo(() => items.filter((item) => fits(item, filter)), [filter, items]);

  return (
    <Page className={styles.page}>
      <PageHeader title={t('stories.title')} />
      {items.length === 0 ? (
        initiatives.loaded && <EmptyShelf />
      ) : (
        <>
          <p className={cx(styles.hint)}>{t('stories.hint')}</p>
          <ShelfFilters items={items} filter={filter} onChange={setFilter} />
          <Shelf key={JSON.stringify(filter)} items={fitting} />
        </>
      )}
      <YearStoryPart key={id} asked={yearIn(id)} />
    </Page>
  );
};

/** An address may say anything. */
const yearIn = (id: string | undefined): number | undefined => {
  const read = storyYear.safeParse(Number(id));
  return read.success ? read.data : undefined;
};

const EmptyShelf = () => {
  const { t } = useTranslation();
  return (
    <EmptyState
      words={t('stories.empty')}
      action={
        <Button
          onPress={() => {
            goTo({ screen: 'board' });
          }}
        >
          {t('stories.toBoard')}
        </Button>
      }
    />
  );
};

const Shelf = ({ items }: { readonly items: readonly ShelfItem[] }) => {
  const { t } = useTranslation();
  const [shown, setShown] = useState(atOnce);
  const left = items.length - shown;
  if (items.length === 0) return <p role="status">{t('stories.nothing')}</p>;
  return (
    <>
      <ul className={cx(styles.shelf)} aria-label={t('stories.list')}>
        {items.slice(0, shown).map((item) => (
          <li key={item.initiative.id}>
            <ShelfCard item={item} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <Button
          variant="quiet"
          onPress={() => {
            setShown(shown + atOnce);
          }}
        >
          {t('stories.more', { count: Math.min(left, atOnce) })}
        </Button>
      )}
    </>
  );
};
