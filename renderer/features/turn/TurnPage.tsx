import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { initiative } from '../../../shared/domain/initiative.ts';
import { useRecords } from '../../app/records.ts';
import { goTo } from '../../app/route.ts';
import { useTables } from '../../domain/tables/useTables.ts';
import type { Table } from '../../domain/tables/tables.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { groupTables, waitings, withoutTable } from './groups.ts';
import { TableCard } from './TableCard.tsx';
import styles from './TurnPage.module.css';
import { WithoutTable } from './WithoutTable.tsx';

/** Different games at once: every table of what runs, and whose turn it is at each. */
export const TurnPage = () => {
  const { t } = useTranslation();
  const tables = useTables();
  const initiatives = useRecords(initiative);
  const groups = useMemo(() => groupTables(tables.list), [tables.list]);
  const left = useMemo(
    () => withoutTable(initiatives.list, tables.list),
    [initiatives.list, tables.list],
  );
  if (!tables.loaded) return null;
  const isEmpty = tables.list.length + left.length === 0;
  return (
    <Page>
      <PageHeader title={t('frame.turn')} />
      {isEmpty ? (
        <EmptyState
          words={t('turn.empty')}
          action={
            <Button
              onPress={() => {
                goTo({ screen: 'board' });
              }}
            >
              {t('turn.toBoard')}
            </Button>
          }
        />
      ) : (
        <>
          <p className={cx(styles.hint)}>{t('turn.hint')}</p>
          {waitings.map((waiting) => (
            <Group key={waiting} title={t(`turn.group.${waiting}`)} tables={groups[waiting]} />
          ))}
          <WithoutTable initiatives={left} />
        </>
      )}
    </Page>
  );
};

const Group = ({ title, tables }: { readonly title: string; readonly tables: readonly Table[] }) =>
  tables.length === 0 ? null : (
    <section className={cx(styles.group)} aria-label={title}>
      <h2>
        {title} <span className={cx(styles.count)}>{tables.length}</span>
      </h2>
      <ul className={cx(styles.tables)}>
        {tables.map((table) => (
          <li key={table.game.id}>
            <TableCard table={table} />
          </li>
        ))}
      </ul>
    </section>
  );
