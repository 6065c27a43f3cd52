import { useTranslation } from 'react-i18next';
import { outcomes } from '../../../shared/domain/enums.ts';
import { village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { byName } from '../../domain/villageOrder.ts';
import { cx } from '../../ui/cx.ts';
import { SearchField } from '../../ui/SearchField.tsx';
import { Select } from '../../ui/Select.tsx';
import { ToggleChip } from '../../ui/ToggleChip.tsx';
import type { ShelfFilter, ShelfItem } from './shelf.ts';
import styles from './StoriesPage.module.css';

const all = 'all';

interface Props {
  readonly items: readonly ShelfItem[];
  readonly filter: ShelfFilter;
  readonly onChange: (filter: ShelfFilter) => void;
}

export const ShelfFilters = ({ items, filter, onChange }: Props) => {
  const { t } = useTranslation();
  const villages = useRecords(village).byId;
  const used = new Set(items.flatMap(({ initiative }) => initiative.villageIds));
  const offered = [...used].flatMap((id) => villages.get(id) ?? []).toSorted(byName);
  return (
    <div className={cx(styles.filters)}>
      <SearchField
        label={t('stories.search')}
        hideLabel
        placeholder={t('stories.search')}
        value={filter.text}
        onChange={(text) => {
          onChange({ ...filter, text });
        }}
      />
      <Select
        label={t('stories.village')}
        hideLabel
        options={[
          { id: all, label: t('stories.allVillages') },
          ...offered.map(({ id, name }) => ({ id, label: name })),
        ]}
        value={filter.villageId ?? all}
        onChange={(id) => {
          onChange({ ...filter, villageId: id === all ? null : id });
        }}
      />
      <Select
        label={t('stories.outcome')}
        hideLabel
        options={[
          { id: all, label: t('stories.allOutcomes') },
          ...outcomes.map((id) => ({ id, label: t(`enums.outcome.${id}`) })),
        ]}
        value={filter.outcome ?? all}
        onChange={(id) => {
          onChange({ ...filter, outcome: outcomes.find((outcome) => outcome === id) ?? null });
        }}
      />
      {items.some(({ owesLesson }) => owesLesson) && (
        <ToggleChip
          isSelected={filter.onlyOwing}
          onChange={(onlyOwing) => {
            onChange({ ...filter, onlyOwing });
          }}
        >
          {t('stories.remindersOnly')}
        </ToggleChip>
      )}
    </div>
  );
};
