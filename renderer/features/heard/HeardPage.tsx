import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { coffeeTable } from '../../../shared/domain/coffeeTable.ts';
import { signal } from '../../../shared/domain/signal.ts';
import { useRecords } from '../../app/records.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { AddSignal } from './AddSignal.tsx';
import { wantsCard } from './choices.ts';
import { FollowUp } from './FollowUp.tsx';
import styles from './Heard.module.css';
import { SettledList } from './SettledList.tsx';
import { heardOf } from './signals.ts';
import type { Heard, HeardGroup } from './signals.ts';
import { useTableNames } from './tableName.ts';
import { TriageRow } from './TriageRow.tsx';
import { useSorting } from './useSorting.ts';
import type { Sorting } from './useSorting.ts';

/** Everything that was heard: what waits, what still asks for something, and what was done. */
export const HeardPage = () => {
  const { t } = useTranslation();
  const signals = useRecords(signal);
  const tables = useRecords(coffeeTable);
  const sorting = useSorting();
  const heard = useMemo(() => heardOf(signals.list, tables.list), [signals.list, tables.list]);
  if (!signals.loaded || !tables.loaded) return null;
  return (
    <div className={cx(styles.page)}>
      <PageHeader title={t('frame.heard')} />
      <p className={cx(styles.hint)}>{t('heard.hint')}</p>
      <AddSignal />
      {signals.list.length === 0 ? (
        <EmptyState words={t('heard.empty')} size="small" />
      ) : (
        <>
          <ToSort groups={heard.toSort} sorting={sorting} />
          <ToDo signals={heard.toDo} sorting={sorting} />
        </>
      )}
      {heard.settled.length > 0 && <SettledList signals={heard.settled} sorting={sorting} />}
    </div>
  );
};

interface ToSortProps {
  readonly groups: readonly HeardGroup[];
  readonly sorting: Sorting;
}

const ToSort = ({ groups, sorting }: ToSortProps) => {
  const { t } = useTranslation();
  const { name } = useTableNames();
  return (
    <section className={cx(styles.part)} aria-label={t('heard.toSort')}>
      <h2>{t('heard.toSort')}</h2>
      {groups.length === 0 ? (
        <p className={cx(styles.about)}>{t('heard.allSorted')}</p>
      ) : (
        <p className={cx(styles.about)}>{t('heard.keys')}</p>
      )}
      {groups.map(({ table, signals }) => (
        <div key={table?.id ?? ''} className={cx(styles.group)}>
          <h3>
            {table === null ? t('heard.loose') : name(table)}{' '}
            <span className={cx(styles.count)}>{signals.length}</span>
          </h3>
          <ul className={cx(styles.rows)}>
            {signals.map((one) => (
              <li key={one.id}>
                <TriageRow signal={one} onChoose={(choice) => void sorting.choose(one, choice)} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
};

interface ToDoProps {
  readonly signals: Heard['toDo'];
  readonly sorting: Sorting;
}

/** What was sorted and asks for one thing more; all cards can be made at once. */
export const ToDo = ({ signals, sorting }: ToDoProps) => {
  const { t } = useTranslation();
  const forCards = signals.filter(wantsCard);
  if (signals.length === 0) return null;
  return (
    <section className={cx(styles.part)} aria-label={t('heard.toDo')}>
      <div className={cx(styles.head)}>
        <h2>
          {t('heard.toDo')} <span className={cx(styles.count)}>{signals.length}</span>
        </h2>
        {forCards.length > 1 && (
          <Button size="small" onPress={() => void sorting.asCards(forCards)}>
            {t('heard.makeCards', { count: forCards.length })}
          </Button>
        )}
      </div>
      <ul className={cx(styles.rows)}>
        {signals.map((one) => (
          <li key={one.id}>
            <FollowUp signal={one} sorting={sorting} />
          </li>
        ))}
      </ul>
    </section>
  );
};
