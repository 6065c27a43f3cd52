import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../app/settings.ts';
import { waterlineOf } from '../../domain/contact/months.ts';
import type { Month } from '../../domain/contact/months.ts';
import { formatFuzzyDate } from '../../domain/dates.ts';
import { cx } from '../../ui/cx.ts';
import fieldStyles from '../../ui/Field.module.css';
import { PrivateSheet } from '../../ui/PrivateSheet.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './ContactsPage.module.css';
import { FeetPicture } from './FeetPicture.tsx';

const sides = ['wet', 'between', 'dry', 'open'] as const;

/** Eén voet in het water: one month as a picture, every month in a table. */
export const FeetSheet = ({ months }: { readonly months: readonly Month[] }) => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  const [chosen, setChosen] = useState<string | null>(null);
  const month = months.find((one) => one.month === chosen) ?? months[0];
  const nameOf = (of: string): string =>
    formatFuzzyDate({ value: `${of}-01`, precision: 'month' }, language);
  if (month === undefined) return null;
  return (
    <PrivateSheet title={t('contacts.world')}>
      <p className={cx(fieldStyles.hint)}>{t('contacts.monthHint')}</p>
      <Select
        label={t('contacts.month')}
        options={months.map((one) => ({ id: one.month, label: nameOf(one.month) }))}
        value={month.month}
        onChange={setChosen}
      />
      <FeetPicture
        waterline={waterlineOf(month)}
        label={t('contacts.picture', { ...month, month: nameOf(month.month) })}
      />
      <table className={cx(styles.table)}>
        <caption>{t('contacts.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('contacts.monthHead')}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {t(`contacts.${side}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((one) => (
            <tr key={one.month}>
              <th scope="row">{nameOf(one.month)}</th>
              {sides.map((side) => (
                <td key={side}>{one[side]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </PrivateSheet>
  );
};
