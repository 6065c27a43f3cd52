import { Ellipsis, History, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { gameSeat } from '../../../shared/domain/gameSeat.ts';
import { useFormOpener } from '../../app/heldDialog.ts';
import { useRecords } from '../../app/records.ts';
import { removeAsked } from '../../app/removeShared.ts';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay } from '../../domain/dates.ts';
import { useHistoryDialog } from '../../domain/history/useHistoryDialog.tsx';
import type { Table } from '../../domain/tables/tables.ts';
import { useTurnWords } from '../../domain/tables/turnWords.ts';
import { PartVersions } from '../../domain/versions/PartVersions.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { SeatList } from './SeatList.tsx';
import styles from './TableCard.module.css';
import { tableForm } from './tableDraft.ts';
import { TableDialog } from './TableDialog.tsx';
import { TablePicture } from './TablePicture.tsx';

/** One table: what is played for, who sits at it, and whose turn it is. */
export const TableCard = ({ table }: { readonly table: Table }) => {
  const { t } = useTranslation();
  const editing = useFormOpener(tableForm(table));
  const seats = useRecords(gameSeat).list;
  const { game, initiative } = table;
  const title = initiative.title === '' ? t('turn.untitled') : initiative.title;
  return (
    <article className={cx(styles.card)}>
      <header className={cx(styles.header)}>
        <div className={cx(styles.names)}>
          <h3>
            <a href={hashOf({ screen: 'initiative', id: initiative.id })}>{title}</a>
          </h3>
          {game.name !== '' && <p className={cx(styles.game)}>{game.name}</p>}
          <Turn table={table} />
        </div>
        <TableMenu table={table} title={title} onEdit={editing.open} />
      </header>
      <RecordVersions record={game} />
      <PartVersions records={seats.filter(({ gameId }) => gameId === game.id)} />
      <div className={cx(styles.around)}>
        <TablePicture table={table} />
        <div className={cx(styles.facts)}>
          <SeatList table={table} />
          <Rules table={table} />
        </div>
      </div>
      {editing.isOpen && <TableDialog table={table} onClose={editing.close} />}
    </article>
  );
};

/** Since when, as a day and nothing more: nobody's days are counted. */
const Turn = ({ table }: { readonly table: Table }) => {
  const { t } = useTranslation();
  const { turnOf } = useTurnWords();
  const language = useSettings((settings) => settings.language);
  const { turnSince } = table.game;
  return (
    <p className={cx(styles.turn)}>
      {turnOf(table)}
      {table.turn !== null && turnSince !== null && (
        <span className={cx(styles.since)}>
          {t('turn.since', { day: formatDay(turnSince, language) })}
        </span>
      )}
    </p>
  );
};

const Rules = ({ table: { game } }: { readonly table: Table }) => {
  const { t } = useTranslation();
  if (game.stake === '' && game.rules.length === 0) return null;
  return (
    <dl className={cx(styles.rules)}>
      {game.stake !== '' && (
        <div>
          <dt>{t('turn.stake')}</dt>
          <dd>{game.stake}</dd>
        </div>
      )}
      {game.rules.length > 0 && (
        <div>
          <dt>{t('turn.rules')}</dt>
          <dd>{game.rules.join(' · ')}</dd>
        </div>
      )}
    </dl>
  );
};

interface MenuProps {
  readonly table: Table;
  readonly title: string;
  readonly onEdit: () => void;
}

const TableMenu = ({ table, title, onEdit }: MenuProps) => {
  const { t } = useTranslation();
  const { game, seats } = table;
  const remove = (): void => {
    removeAsked({
      record: game,
      title,
      words: 'turn.removed',
      along: async () => seats.map(({ id }) => ({ op: 'delete', kind: 'gameSeat', id })),
    });
  };
  const label = t('turn.menu', { title });
  const { historyEntry, historyDialog } = useHistoryDialog('game', game.id);
  return (
    <>
      <MenuButton
        label={label}
        placement="bottom end"
        entries={[
          { id: 'edit', label: t('turn.edit'), icon: Pencil, onAction: onEdit },
          { ...historyEntry, icon: History },
          { id: 'remove', label: t('turn.remove'), icon: Trash2, onAction: remove },
        ]}
      >
        <IconButton label={label} icon={Ellipsis} />
      </MenuButton>
      {historyDialog}
    </>
  );
};
