import { useTranslation } from 'react-i18next';
import type { BoardFilter } from '../../../shared/ipc/settings.ts';
import { clearFilter, setFilter } from '../../domain/board/boardView.ts';
import { ActiveChips } from '../../domain/filter/ActiveChips.tsx';
import type { Active } from '../../domain/filter/ActiveChips.tsx';
import { useIsHere } from '../../domain/views/isHere.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { chooseFilter } from './Filters.tsx';
import { choiceKinds, isFiltering } from '../../domain/board/filter.ts';
import type { ChoiceKind } from '../../domain/board/filter.ts';
import type { FilterOptions } from './filterOptions.ts';
import styles from './Toolbar.module.css';

interface Props {
  readonly filter: BoardFilter;
  readonly options: FilterOptions;
  readonly hiddenCount: number;
}

const isPlace = (kind: ChoiceKind): kind is 'villageIds' | 'areaIds' =>
  kind === 'villageIds' || kind === 'areaIds';

const useActive = (filter: BoardFilter, options: FilterOptions): readonly Active[] => {
  const { t } = useTranslation();
  const isHere = useIsHere();
  return choiceKinds.flatMap((kind) => {
    const chosen: readonly string[] = filter[kind];
    if (chosen.length === 0) return [];
    const offered = options.of(kind);
    return chosen.flatMap((value) => {
      const known = offered.find(({ id }) => id === value)?.label;
      // The places are still being read.
      if (known === undefined && isPlace(kind) && isHere(value)) return [];
      // A place that was deleted has no name left; it stays, because without it all would be shown.
      const label = known ?? (isPlace(kind) ? t(`board.filter.gone.${kind}`) : value);
      const remove = (): void => {
        chooseFilter(
          kind,
          chosen.filter((one) => one !== value),
        );
      };
      return [{ key: `${kind} ${value}`, label, remove }];
    });
  });
};

/** Which filters are on, each with a way off, and how much they hide. */
export const ActiveFilters = ({ filter, options, hiddenCount }: Props) => {
  const { t } = useTranslation();
  const chosen = useActive(filter, options);
  if (!isFiltering(filter)) return null;
  const text = filter.text.trim();
  const remove = (): void => {
    setFilter({ text: '' });
  };
  return (
    <div className={cx(styles.active)}>
      <ActiveChips
        active={text === '' ? chosen : [...chosen, { key: 'text', label: `“${text}”`, remove }]}
      />
      <Button variant="quiet" size="small" onPress={clearFilter}>
        {t('board.clearFilter')}
      </Button>
      <span role="status" className={cx(styles.hiddenCount)}>
        {hiddenCount > 0 && t('board.filter.hidden', { count: hiddenCount })}
      </span>
    </div>
  );
};
