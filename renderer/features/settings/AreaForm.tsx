import { useTranslation } from 'react-i18next';
import type { Area } from '../../../shared/domain/area.ts';
import type { Json } from '../../../shared/domain/entity.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { HistoryButton } from '../../domain/history/HistoryButton.tsx';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { keepEdits } from './saved.ts';
import styles from './Settings.module.css';

/** Name and days of an area; an old card keeps the name of its time. */
export const AreaForm = ({ area }: { readonly area: Area }) => {
  const { t } = useTranslation();
  const set = (field: string, value: Json): Promise<boolean> =>
    keepEdits([{ op: 'set', kind: 'area', id: area.id, field, value }]);
  return (
    <div className={cx(styles.form)}>
      <RecordVersions record={area} />
      <KeptTextField
        label={t('settings.areaName')}
        form={fieldForm('area', area.id, 'name')}
        value={area.name}
        maxLength={120}
        onKeep={(name) => set('name', name)}
      />
      <div className={cx(styles.pair)}>
        <DatePicker
          label={t('settings.validFrom')}
          value={area.validFrom}
          onChange={(day) => {
            void set('validFrom', day);
          }}
        />
        <DatePicker
          label={t('settings.validTo')}
          value={area.validTo}
          onChange={(day) => {
            void set('validTo', day);
          }}
        />
      </div>
      <Checkbox
        isSelected={area.shrinkArea}
        onChange={(isOn) => {
          void set('shrinkArea', isOn);
        }}
      >
        {t('settings.shrinkArea')}
      </Checkbox>
      <div>
        <HistoryButton kind="area" id={area.id} />
      </div>
    </div>
  );
};
