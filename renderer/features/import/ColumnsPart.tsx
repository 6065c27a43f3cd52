import { useTranslation } from 'react-i18next';
import { importRoles } from '../../../shared/ipc/import.ts';
import type { ImportColumn, ImportPlan } from '../../../shared/ipc/import.ts';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import type { Words } from '../../words/nl.ts';
import { nl } from '../../words/nl.ts';
import styles from './Import.module.css';
import { withRole } from './plan.ts';

interface Props {
  readonly plan: ImportPlan;
  readonly columns: readonly ImportColumn[];
  readonly onChange: (change: Partial<ImportPlan>) => void;
}

type Own = keyof Words['import']['own'];
const isOwn = (heading: string): heading is Own => Object.hasOwn(nl.import.own, heading);

/** What each column of the file is, with a few of its words. */
export const ColumnsPart = ({ plan, columns, onChange }: Props) => {
  const { t } = useTranslation();
  const options = importRoles.map((id) => ({ id, label: t(`import.role.${id}`) }));
  const nameOf = (column: ImportColumn, at: number): string => {
    if (column.isOwn && isOwn(column.heading)) return t(`import.own.${column.heading}`);
    return column.heading === '' ? t('import.noHeading', { number: at + 1 }) : column.heading;
  };
  return (
    <Sheet title={t('import.columns')} className={cx(styles.part)}>
      <p className={cx(styles.hint)}>{t('import.columnsHint')}</p>
      <ul className={cx(styles.pairs)}>
        {columns.map((column, at) => (
          <li key={at} className={cx(styles.pair)}>
            <span className={cx(styles.named)}>
              <span className={cx(styles.value)}>{nameOf(column, at)}</span>
              <span className={cx(styles.hint, styles.example)}>
                {column.examples.length === 0 ? t('import.noExample') : column.examples.join(' · ')}
              </span>
            </span>
            <Select
              label={t('import.columnBecomes', { column: nameOf(column, at) })}
              hideLabel
              options={options}
              value={plan.roles[at] ?? 'skip'}
              onChange={(role) => {
                onChange({ roles: withRole(plan, at, role).roles });
              }}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
