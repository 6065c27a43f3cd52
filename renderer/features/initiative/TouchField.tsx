import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FuzzyDate } from '../../../shared/domain/fuzzyDate.ts';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { useSettings } from '../../app/settings.ts';
import { formatFuzzyDate, isoToday } from '../../domain/dates.ts';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import type { Option } from '../../ui/option.ts';
import { Select } from '../../ui/Select.tsx';
import { useEditing } from './editing.ts';
import styles from './InitiativeParts.module.css';
import { momentKey, momentsAfter } from './moments.ts';

const none = 'none';
const onDay = 'day';

/** When to look again, as vaguely as people feel it: "in het voorjaar" is a date too. */
export const TouchField = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { set } = useEditing(record.id);
  const language = useSettings((settings) => settings.language);
  const [wantsDay, setWantsDay] = useState(false);
  const touch = record.nextLightTouch;
  const isDay = wantsDay || touch?.precision === 'day';
  const moments = momentsWith(touch, isoToday());

  const options: readonly Option[] = [
    { id: none, label: t('initiative.touchNone') },
    ...moments.map((moment) => ({
      id: momentKey(moment),
      label: formatFuzzyDate(moment, language),
    })),
    { id: onDay, label: t('initiative.touchDay') },
  ];
  const choose = (id: string): void => {
    setWantsDay(id === onDay);
    if (id === onDay) return;
    const moment = moments.find((one) => momentKey(one) === id) ?? null;
    set('nextLightTouch', moment);
  };
  return (
    <div className={cx(styles.row)}>
      <Select
        label={t('initiative.fields.nextLightTouch')}
        options={options}
        value={isDay ? onDay : touch === null ? none : momentKey(touch)}
        onChange={choose}
      />
      {isDay && (
        <DatePicker
          label={t('initiative.touchOnDay')}
          value={touch?.precision === 'day' ? touch.value : null}
          onChange={(value) => {
            setWantsDay(value === null);
            set('nextLightTouch', value === null ? null : { value, precision: 'day' });
          }}
        />
      )}
    </div>
  );
};

/** One that has passed stands first: it is what the record says. */
const momentsWith = (touch: FuzzyDate | null, today: string): readonly FuzzyDate[] => {
  const ahead = momentsAfter(today);
  if (touch === null || touch.precision === 'day') return ahead;
  return ahead.some((one) => momentKey(one) === momentKey(touch)) ? ahead : [touch, ...ahead];
};
