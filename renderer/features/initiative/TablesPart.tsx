import { Dices, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { newId } from '../../app/newId.ts';
import { hashOf } from '../../app/route.ts';
import { write } from '../../app/write.ts';
import { newTable } from '../../domain/tables/tableEdits.ts';
import type { Table } from '../../domain/tables/tables.ts';
import { useTurnWords } from '../../domain/tables/turnWords.ts';
import { usePassTurn } from '../../domain/tables/usePassTurn.ts';
import { useTables } from '../../domain/tables/useTables.ts';
import { PartVersions } from '../../domain/versions/PartVersions.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { announce } from '../../ui/LiveRegion.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { useOneClick } from '../../ui/useOneClick.ts';
import styles from './TablesPart.module.css';

/** Whose turn it is at each table of this initiative, and the way to pass it. */
export const TablesPart = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const tables = useTables().list.filter(({ initiative }) => initiative.id === record.id);
  const lay = useOneClick(() => {
    void write(newTable(record, newId).edits, 'create').then((result) => {
      if (result.ok) announce(t('turn.laid', { title: record.title }));
    });
  });
  if (record.outcome !== null) return null;
  return (
    <Sheet
      title={t('turn.tables')}
      icon={Dices}
      actions={
        <Button variant="quiet" size="small" icon={Plus} onPress={lay}>
          {t('turn.lay')}
        </Button>
      }
    >
      {tables.length === 0 ? (
        <p className={cx(fieldStyles.hint)}>{t('turn.noTable')}</p>
      ) : (
        <ul className={cx(styles.tables)}>
          {tables.map((table) => (
            <li key={table.game.id}>
              <TableLine table={table} />
            </li>
          ))}
        </ul>
      )}
      <PartVersions records={tables.map(({ game }) => game)} />
      {tables.length > 0 && <a href={hashOf({ screen: 'turn' })}>{t('today.toTables')}</a>}
    </Sheet>
  );
};

const TableLine = ({ table }: { readonly table: Table }) => {
  const { t } = useTranslation();
  const { nameOf, turnOf } = useTurnWords();
  const pass = usePassTurn();
  return (
    <>
      <span className={cx(styles.turn)}>
        {turnOf(table)}
        {table.game.name !== '' && <span className={cx(styles.game)}>{table.game.name}</span>}
      </span>
      <MenuButton
        label={t('turn.pass')}
        entries={table.seats.map((seat) => ({
          id: seat.id,
          label: nameOf(seat),
          isCurrent: seat.id === table.turn?.id,
          onAction: () => {
            pass(table, seat);
          },
        }))}
      >
        <Button variant="quiet" size="small">
          {t('turn.pass')}
        </Button>
      </MenuButton>
    </>
  );
};
