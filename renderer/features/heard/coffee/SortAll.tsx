import { useTranslation } from 'react-i18next';
import { isSorted } from '../../../../shared/domain/signal.ts';
import type { Signal } from '../../../../shared/domain/signal.ts';
import { cx } from '../../../ui/cx.ts';
import heardStyles from '../Heard.module.css';
import { ToDo } from '../ToDo.tsx';
import { TriageRow } from '../TriageRow.tsx';
import type { Sorting } from '../useSorting.ts';
import styles from './Coffee.module.css';

interface Props {
  readonly said: readonly Signal[];
  readonly sorting: Sorting;
}

/** Everything that was said, gone along in one go. */
export const SortAll = ({ said, sorting }: Props) => {
  const { t } = useTranslation();
  const left = said.filter((one) => !isSorted(one));
  const toDo = said.filter((one) => isSorted(one) && one.closedOn === null);
  return (
    <div className={cx(styles.sorting)}>
      <p className={cx(heardStyles.about)}>{t('coffee.sortHint')}</p>
      <p role="status" className={cx(styles.left)}>
        {said.length === 0
          ? t('coffee.nothingSaid')
          : left.length === 0
            ? t('coffee.sortDone')
            : t('coffee.sortLeft', { count: left.length })}
      </p>
      <ul className={cx(heardStyles.rows)}>
        {left.map((one, at) => (
          <li key={one.id}>
            <TriageRow
              signal={one}
              autoFocus={at === 0}
              onChoose={(choice) => void sorting.choose(one, choice)}
            />
          </li>
        ))}
      </ul>
      <ToDo signals={toDo} sorting={sorting} />
    </div>
  );
};
