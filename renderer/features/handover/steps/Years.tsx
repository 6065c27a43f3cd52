import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../../shared/domain/area.ts';
import type { Handover } from '../../../../shared/domain/handover.ts';
import { useRecords } from '../../../app/records.ts';
import { useSettings } from '../../../app/settings.ts';
import { useFormer } from '../../../domain/former.ts';
import { cx } from '../../../ui/cx.ts';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../Handover.module.css';
import { setYear } from '../useHandover.ts';

const yearOf = (typed: string): number | null | 'unclear' => {
  const text = typed.trim();
  if (text === '') return null;
  return /^(19|20|21)\d\d$/.test(text) ? Number(text) : 'unclear';
};

/** From when until when, and how lessons name their author afterwards. */
export const Years = ({ record }: { readonly record: Handover }) => {
  const { t } = useTranslation();
  const areaId = useSettings((settings) => settings.areaId);
  const areaName = useRecords(area).byId.get(areaId ?? '')?.name;
  const former = useFormer();
  const [thisYear] = useState(() => new Date().getFullYear());
  const years = { from: record.since, to: record.until ?? thisYear };
  return (
    <section className={cx(styles.form)}>
      <h3>{t('handover.package.years')}</h3>
      <div className={cx(styles.row)}>
        <Year record={record} field="since" />
        <Year record={record} field="until" />
      </div>
      <p className={cx(styles.soft)}>
        {t('handover.package.shownAs', { name: former(years, areaName) })}
      </p>
    </section>
  );
};

interface YearProps {
  readonly record: Handover;
  readonly field: 'since' | 'until';
}

/** Kept as soon as it is a year. */
const Year = ({ record, field }: YearProps) => {
  const { t } = useTranslation();
  const kept = record[field];
  const [typed, setTyped] = useState(kept === null ? '' : String(kept));
  const year = yearOf(typed);
  return (
    <TextField
      className={styles.year}
      label={t(`handover.package.${field}`)}
      value={typed}
      inputMode="numeric"
      maxLength={4}
      {...(year === 'unclear' && typed.length >= 4 && { error: t('handover.package.yearUnclear') })}
      onChange={(next) => {
        setTyped(next);
        const chosen = yearOf(next);
        if (chosen !== 'unclear') setYear(record.id, field, chosen);
      }}
    />
  );
};
