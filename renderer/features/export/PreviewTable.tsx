import { useTranslation } from 'react-i18next';
import type { Preview } from '../../../shared/ipc/preview.ts';
import styles from '../../domain/preview/Preview.module.css';
import { cx } from '../../ui/cx.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';

interface Props {
  readonly preview: Extract<Preview, { kind: 'table' }>;
}

/** The first rows, under their headings. */
export const PreviewTable = ({ preview: { columns, rows, isAll } }: Props) => {
  const { t } = useTranslation();
  return (
    <>
      <ScrollRegion label={t('export.previewRows')} className={cx(styles.around)}>
        <table className={cx(styles.table)}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={at}>
                {row.map((words, column) => (
                  <td key={column}>
                    <div>{words}</div>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {!isAll && <p className={cx(styles.note)}>{t('export.previewMore')}</p>}
    </>
  );
};
