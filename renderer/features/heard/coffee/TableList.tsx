import { Coffee, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CoffeeTable } from '../../../../shared/domain/coffeeTable.ts';
import type { Signal } from '../../../../shared/domain/signal.ts';
import type { Edit } from '../../../../shared/ipc/edit.ts';
import { letGo } from '../../../app/held.ts';
import { showNotice } from '../../../app/notice.ts';
import { goTo } from '../../../app/route.ts';
import { useSettings } from '../../../app/settings.ts';
import { undoAct } from '../../../app/undo.ts';
import { write } from '../../../app/write.ts';
import { formatDay } from '../../../domain/dates.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import heardStyles from '../Heard.module.css';
import { newestFirst, saidAt } from '../signals.ts';
import { useTableNames } from '../tableName.ts';
import { coffeeForm } from './remark.ts';

interface Props {
  readonly tables: readonly CoffeeTable[];
  readonly signals: readonly Signal[];
}

const nextWords = {
  listening: 'coffee.goOn',
  sorting: 'coffee.sortNow',
  thanks: 'coffee.sheet',
} as const;

/** Every coffee table there was, each with what it asks for now. */
export const TableList = ({ tables, signals }: Props) => {
  const { t } = useTranslation();
  const { name } = useTableNames();
  const language = useSettings((settings) => settings.language);
  if (tables.length === 0) return null;
  return (
    <section className={cx(heardStyles.part)} aria-label={t('coffee.tables')}>
      <h2>{t('coffee.tables')}</h2>
      <ul className={cx(heardStyles.settled)}>
        {newestFirst(tables).map((table) => {
          const count = saidAt(table.id, signals).length;
          const day = table.date === null ? '' : formatDay(table.date, language);
          return (
            <li key={table.id}>
              <span className={cx(heardStyles.said)}>{name(table)}</span>
              <span className={cx(heardStyles.about)}>
                {t('coffee.tableFacts', { day, count }).replace(/^ · /, '')}
                {table.phase === 'listening' && <strong>{t('coffee.running')}</strong>}
              </span>
              <span className={cx(heardStyles.tools)}>
                <Button
                  variant="quiet"
                  size="small"
                  icon={Coffee}
                  aria-label={`${t(nextWords[table.phase])}: ${name(table)}`}
                  onPress={() => {
                    goTo({ screen: 'heard', id: table.id });
                  }}
                >
                  {t(nextWords[table.phase])}
                </Button>
                <IconButton
                  label={t('heard.removeNamed', { text: name(table) })}
                  icon={Trash2}
                  size="small"
                  onPress={() => void remove(table, name(table))}
                />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** What was said stays, as heard in passing; the contact that it counted as goes along. */
const remove = async ({ id, contactMomentId }: CoffeeTable, text: string): Promise<void> => {
  const edits: readonly Edit[] = [
    { op: 'delete', kind: 'coffeeTable', id },
    ...(contactMomentId === null
      ? []
      : [{ op: 'delete', kind: 'contactMoment', id: contactMomentId } as const]),
  ];
  const removed = await write(edits, 'delete');
  if (!removed.ok) return;
  letGo(coffeeForm(id));
  const act = undoAct(removed.value, 'heard.undo');
  showNotice({ tone: 'done', words: 'heard.removed', values: { text }, act });
};
