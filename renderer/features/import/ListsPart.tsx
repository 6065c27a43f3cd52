import { useTranslation } from 'react-i18next';
import { importTargets } from '../../../shared/ipc/import.ts';
import type { ImportPlan, ImportPreview, ImportTarget } from '../../../shared/ipc/import.ts';
import { useStageName } from '../../domain/stageName.ts';
import { VillagePicker } from '../../domain/VillagePicker.tsx';
import { cx } from '../../ui/cx.ts';
import type { Option } from '../../ui/option.ts';
import { Select } from '../../ui/Select.tsx';
import styles from './Import.module.css';
import { withPair } from './plan.ts';

interface Props {
  readonly plan: ImportPlan;
  readonly lists: ImportPreview['lists'];
  readonly onChange: (change: Partial<ImportPlan>) => void;
}

/** Where the cards go: list by list, and those without a list. */
export const ListsPart = ({ plan, lists, onChange }: Props) => {
  const { t } = useTranslation();
  const options = useTargets();
  const hasLists = lists.length > 0;
  return (
    <>
      {hasLists && (
        <ul className={cx(styles.pairs)} aria-label={t('import.lists')}>
          {lists.map(({ key, value, count, target }) => (
            <li key={key} className={cx(styles.pair)}>
              <span className={cx(styles.named)}>
                <span className={cx(styles.value)}>{value}</span>
                <span className={cx(styles.hint)}>{t('import.times', { count })}</span>
              </span>
              <Select
                label={t('import.listBecomes', { list: value })}
                hideLabel
                options={options}
                value={target}
                onChange={(chosen) => {
                  onChange({ lists: withPair(plan.lists, { key, target: chosen }) });
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <Select
        label={t(hasLists ? 'import.becomesRest' : 'import.becomesAll')}
        options={options}
        value={plan.target}
        onChange={(target) => {
          onChange({ target });
        }}
      />
      <VillagePicker
        label={t('import.villageForRest')}
        hint={t('import.villageHint')}
        value={plan.villageId}
        onChange={(villageId) => {
          onChange({ villageId });
        }}
      />
    </>
  );
};

const useTargets = (): readonly Option<ImportTarget>[] => {
  const { t } = useTranslation();
  const stageName = useStageName();
  return importTargets.map((id) => ({
    id,
    label: id === 'lesson' || id === 'skip' ? t(`import.target.${id}`) : stageName(id),
  }));
};
