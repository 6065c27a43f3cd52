import { useTranslation } from 'react-i18next';
import type { FuzzyDate } from '../../shared/domain/fuzzyDate.ts';
import { cx } from '../ui/cx.ts';
import { DatePicker } from '../ui/DatePicker.tsx';
import { Select } from '../ui/Select.tsx';
import { firstDayOf } from './dates.ts';
import styles from './FuzzyDateField.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly value: FuzzyDate | null;
  readonly onChange: (value: FuzzyDate | null) => void;
}

const precisions = ['day', 'month', 'season', 'year'] as const;

/** A day, or as vaguely as people remember it: that month, that season, that year. */
export const FuzzyDateField = ({ label, hint, error, value, onChange }: Props) => {
  const { t } = useTranslation();
  return (
    <div className={cx(styles.date)}>
      <DatePicker
        label={label}
        {...(hint === undefined ? {} : { hint })}
        {...(error === undefined ? {} : { error })}
        value={value?.value ?? null}
        onChange={(day) => {
          const precision = value?.precision ?? 'day';
          onChange(day === null ? null : { value: firstDayOf(day, precision), precision });
        }}
      />
      {value !== null && (
        <Select
          label={t('tide.precision')}
          options={precisions.map((id) => ({ id, label: t(`tide.precisions.${id}`) }))}
          value={value.precision}
          onChange={(precision) => {
            onChange({ value: firstDayOf(value.value, precision), precision });
          }}
        />
      )}
    </div>
  );
};
