import { X } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import styles from './ActiveChips.module.css';

/** One thing that was chosen in a filter. */
export interface Active {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

/** Which filters are on, each with a way off. */
export const ActiveChips = ({ active }: { readonly active: readonly Active[] }) => {
  const { t } = useTranslation();
  return (
    <ul aria-label={t('board.filter.active')} className={cx(styles.chips)}>
      {active.map(({ key, label, remove }) => (
        <li key={key}>
          <Button
            className={cx(styles.chip)}
            aria-label={t('board.filter.remove', { name: label })}
            onPress={remove}
          >
            {label}
            <X size={14} aria-hidden />
          </Button>
        </li>
      ))}
    </ul>
  );
};
