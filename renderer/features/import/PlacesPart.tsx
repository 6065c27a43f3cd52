import { useTranslation } from 'react-i18next';
import type { ImportPlace, ImportPlan, ImportPreview } from '../../../shared/ipc/import.ts';
import { useVillageOptions } from '../../domain/villageOptions.ts';
import { cx } from '../../ui/cx.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Import.module.css';
import { withPair } from './plan.ts';

interface Props {
  readonly plan: ImportPlan;
  readonly places: ImportPreview['places'];
  readonly onChange: (change: Partial<ImportPlan>) => void;
}

/** Names of places that are no village here: which village is meant, or a new one, or none. */
export const PlacesPart = ({ plan, places, onChange }: Props) => {
  const { t } = useTranslation();
  const villages = useVillageOptions();
  return (
    <Sheet title={t('import.places')} className={cx(styles.part)}>
      <p className={cx(styles.hint)}>{t('import.placesHint')}</p>
      <ul className={cx(styles.pairs)}>
        {places.map(({ key, value, count, place }) => (
          <li key={key} className={cx(styles.pair)}>
            <span className={cx(styles.named)}>
              <span className={cx(styles.value)}>{value}</span>
              <span className={cx(styles.hint)}>{t('import.times', { count })}</span>
            </span>
            <ComboBox<ImportPlace>
              label={t('import.placeBecomes', { place: value })}
              hideLabel
              options={[
                { id: 'none', label: t('import.placeNone') },
                { id: 'new', label: t('import.placeNew', { name: value }) },
                ...villages,
              ]}
              value={place}
              onChange={(chosen) => {
                onChange({ places: withPair(plan.places, { key, place: chosen ?? 'none' }) });
              }}
            />
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
