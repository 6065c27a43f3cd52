import { Coffee } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { coffeeTable } from '../../../shared/domain/coffeeTable.ts';
import { signal } from '../../../shared/domain/signal.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { useRecord, useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { AddSignal } from './AddSignal.tsx';
import { CoffeeScreen } from './coffee/CoffeeScreen.tsx';
import { StartCoffee } from './coffee/StartCoffee.tsx';
import { startForm } from './coffee/startTable.ts';
import { TableList } from './coffee/TableList.tsx';
import styles from './Heard.module.css';
import { SettledList } from './SettledList.tsx';
import { heardOf, saidAt } from './signals.ts';
import type { HeardGroup } from './signals.ts';
import { useTableNames } from './tableName.ts';
import { ToDo } from './ToDo.tsx';
import { TriageRow } from './TriageRow.tsx';
import { useSorting } from './useSorting.ts';
import type { Sorting } from './useSorting.ts';

/** With an id it is one coffee table, which takes the whole window. */
export const HeardPage = ({ id }: { readonly id?: string | undefined }) => {
  const { t } = useTranslation();
  const starting = useFormOpener(startForm);
  const signals = useRecords(signal);
  const tables = useRecords(coffeeTable);
  const sorting = useSorting();
  const heard = useMemo(() => heardOf(signals.list, tables.list), [signals.list, tables.list]);
  if (!signals.loaded || !tables.loaded) return null;
  const table = id === undefined ? undefined : tables.byId.get(id);
  if (table) {
    return (
      <CoffeeScreen
        key={table.id}
        table={table}
        said={saidAt(table.id, signals.list)}
        sorting={sorting}
      />
    );
  }
  if (id !== undefined) return <Awaited id={id} />;
  return (
    <Page className={styles.page}>
      <PageHeader
        title={t('frame.heard')}
        actions={
          <Button icon={Coffee} onPress={starting.open}>
            {t('coffee.start')}
          </Button>
        }
      />
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
      <TableList tables={tables.list} signals={signals.list} />
      {heard.settled.length > 0 && <SettledList signals={heard.settled} sorting={sorting} />}
      {starting.isOpen && <StartCoffee onClose={starting.close} />}
    </Page>
  );
};

/** Just begun, and not told here yet; or taken away, and then back to where everything is. */
const Awaited = ({ id }: { readonly id: string }) => {
  const isGone = useRecord(coffeeTable, id) === null;
  useEffect(() => {
    if (isGone) goTo({ screen: 'heard' });
  }, [isGone]);
  return null;
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
