import { Dices } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hashOf } from '../../app/route.ts';
import { useSettings } from '../../app/settings.ts';
import { formatDay } from '../../domain/dates.ts';
import type { Table } from '../../domain/tables/tables.ts';
import { useTurnWords } from '../../domain/tables/turnWords.ts';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './TodayPage.module.css';

interface Props {
  readonly title: string;
  readonly tables: readonly Table[];
  /** What else waits for the same one. */
  readonly children?: ReactNode;
}

/** Tables where the same one waits; passing the turn is done at the table. */
export const Turns = ({ title, tables, children }: Props) => {
  const { t } = useTranslation();
  const { turnOf } = useTurnWords();
  const language = useSettings((settings) => settings.language);
  if (tables.length === 0 && children === undefined) return null;
  return (
    <Sheet title={title} icon={Dices}>
      <ul className={cx(styles.items)} hidden={tables.length === 0}>
        {tables.map((table) => (
          <li key={table.game.id}>
            <a href={hashOf({ screen: 'initiative', id: table.initiative.id })}>
              {table.initiative.title === '' ? t('turn.untitled') : table.initiative.title}
            </a>
            <span className={cx(styles.about)}>
              {[
                table.game.name,
                table.turn?.party === null ? '' : turnOf(table),
                table.game.turnSince === null
                  ? ''
                  : t('turn.since', { day: formatDay(table.game.turnSince, language) }),
              ]
                .filter((part) => part !== '')
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {children}
      {tables.length > 0 && <a href={hashOf({ screen: 'turn' })}>{t('today.toTables')}</a>}
    </Sheet>
  );
};
