import { X } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { BoardFilter } from '../../../shared/ipc/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { clearFilter, setFilter } from './boardView.ts';
import { chooseFilter } from './Filters.tsx';
import { choiceKinds, isFiltering } from '../../domain/board/filter.ts';
import type { FilterOptions } from './filterOptions.ts';
import styles from './Toolbar.module.css';

interface Props {
  readonly filter: BoardFilter;
  readonly options: FilterOptions;
  readonly hiddenCount: number;
}

interface Active {
  readonly key: string;
  readonly label: string;
  readonly remove: () => void;
}

const activeOf = (filter: BoardFilter, options: FilterOptions): readonly Active[] =>
  choiceKinds.flatMap((kind) => {
    const chosen: readonly string[] = filter[kind];
    if (chosen.length === 0) return [];
    const offered = options.of(kind);
    return chosen.map((value) => ({
      key: `${kind} ${value}`,
      label: offered.find(({ id }) => id === value)?.label ?? value,
      remove: () => {
        chooseFilter(
          kind,
          chosen.filter((one) => one !== value),
        );
      },
    }));
  });

/** Which filters are on, each with a way off, and how much they hide. */
export const ActiveFilters = ({ filter, options, hiddenCount }: Props) => {
  const { t } = useTranslation();
  if (!isFiltering(filter)) return null;
  const text = filter.text.trim();
  const active = [...activeOf(filter, options)];
  if (text !== '') {
    const remove = (): void => {
      setFilter({ text: '' });
    };
    active.push({ key: 'text', label: `“${text}”`, remove });
  }
  return (
    <div className={cx(styles.active)}>
      <ul aria-label={t('board.filter.active')} className={cx(styles.chips)}>
        {active.map(({ key, label, remove }) => (
          <li key={key}>
            <AriaButton
              className={cx(styles.chip)}
              aria-label={t('board.filter.remove', { name: label })}
              onPress={remove}
            >
              {label}
              <X size={14} aria-hidden />
            </AriaButton>
          </li>
        ))}
      </ul>
      <Button variant="quiet" size="small" onPress={clearFilter}>
        {t('board.clearFilter')}
      </Button>
      <span role="status" className={cx(styles.hiddenCount)}>
        {hiddenCount > 0 && t('board.filter.hidden', { count: hiddenCount })}
      </span>
    </div>
  );
};
