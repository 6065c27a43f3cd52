import { useTranslation } from 'react-i18next';
import { isSearchFiltered, noSearchFilter } from '../../../shared/ipc/search.ts';
import type { SearchFilter } from '../../../shared/ipc/search.ts';
import { ActiveChips } from '../../domain/filter/ActiveChips.tsx';
import { FilterChoice } from '../../domain/filter/FilterChoice.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { filterParts, withChosen } from './filter.ts';
import { useFilterNames, useFilterOptions } from './filterOptions.ts';
import styles from './SearchPanel.module.css';

interface Props {
  readonly filter: SearchFilter;
  readonly onChange: (filter: SearchFilter) => void;
  /** What was pressed goes away with what it took away. */
  readonly onTakenAway: () => void;
}

/** Area, village and theme: what is found fits all three. */
export const SearchFilters = ({ filter, onChange, onTakenAway }: Props) => {
  const { t } = useTranslation();
  const options = useFilterOptions();
  const active = useFilterNames()(filter).map(({ part, id, name }) => ({
    key: `${part} ${id}`,
    label: name,
    remove: () => {
      onChange(
        withChosen(
          filter,
          part,
          filter[part].filter((one) => one !== id),
        ),
      );
      onTakenAway();
    },
  }));
  return (
    <div role="group" aria-label={t('board.filter.label')} className={cx(styles.filters)}>
      {filterParts.map((part) => (
        <FilterChoice
          key={part}
          label={t(`board.filter.${part}`)}
          offer={() => options[part]}
          isDisabled={options[part].length === 0}
          isOnlyCounted
          chosen={filter[part]}
          onChange={(chosen) => {
            onChange(withChosen(filter, part, chosen));
          }}
        />
      ))}
      {active.length > 0 && <ActiveChips active={active} />}
      {isSearchFiltered(filter) && (
        <Button
          variant="quiet"
          size="small"
          onPress={() => {
            onChange(noSearchFilter);
            onTakenAway();
          }}
        >
          {t('board.clearFilter')}
        </Button>
      )}
    </div>
  );
};
