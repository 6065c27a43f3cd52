import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stage } from '../../../shared/domain/enums.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { Select } from '../../ui/Select.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './ExportScreen.module.css';

interface Props {
  readonly source: ReactNode;
  readonly views: readonly { readonly id: string; readonly label: string }[];
  readonly view: string;
  readonly onView: (id: string) => void;
  readonly columns: readonly {
    readonly stage: Stage;
    readonly name: string;
    readonly count: number;
    readonly isChosen: boolean;
  }[];
  readonly onColumn: (stage: Stage, isChosen: boolean) => void;
}

/** Which cards of the board, and in which of its columns. */
export const ChooseColumns = ({ source, views, view, onView, columns, onColumn }: Props) => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('export.what')} className={cx(styles.choose)}>
      {source}
      {views.length > 1 && (
        <Select label={t('export.cardsOf')} options={views} value={view} onChange={onView} />
      )}
      <fieldset className={cx(styles.fields)}>
        <legend>{t('export.columns')}</legend>
        {columns.map(({ stage, name, count, isChosen }) => (
          <Checkbox
            key={stage}
            isSelected={isChosen}
            onChange={(isOn) => {
              onColumn(stage, isOn);
            }}
          >
            {t('export.columnCount', { column: name, count })}
          </Checkbox>
        ))}
      </fieldset>
      {columns.every(({ isChosen }) => !isChosen) && (
        <p role="status" className={cx(styles.note)}>
          {t('export.noColumns')}
        </p>
      )}
    </Sheet>
  );
};
