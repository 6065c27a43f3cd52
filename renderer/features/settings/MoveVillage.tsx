import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import type { Village } from '../../../shared/domain/village.ts';
import { useRecords } from '../../app/records.ts';
import { isoToday } from '../../domain/dates.ts';
import { byName } from '../../domain/villageOrder.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { DatePicker } from '../../ui/DatePicker.tsx';
import { Select } from '../../ui/Select.tsx';
import { movedOn } from './areaPeriods.ts';
import { keepEdits } from './saved.ts';
import styles from './Settings.module.css';

/** From a day on, the village belongs to another area. */
export const MoveVillage = ({ village }: { readonly village: Village }) => {
  const { t } = useTranslation();
  const areas = useRecords(area);
  const [areaId, setAreaId] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(isoToday);

  const move = async (): Promise<void> => {
    if (areaId === null || day === null) return;
    const value = movedOn(village.areaPeriods, areaId, day);
    const { id } = village;
    const isKept = await keepEdits([
      { op: 'set', kind: 'village', id, field: 'areaPeriods', value },
    ]);
    if (isKept) setAreaId(null);
  };

  return (
    <div className={cx(styles.move)}>
      <Select
        label={t('settings.moveTo')}
        options={areas.list.toSorted(byName).map((one) => ({ id: one.id, label: one.name }))}
        value={areaId}
        placeholder={t('settings.chooseArea')}
        onChange={setAreaId}
      />
      <DatePicker label={t('settings.fromDay')} value={day} onChange={setDay} />
      <Button isDisabled={areaId === null || day === null} onPress={() => void move()}>
        {t('settings.move')}
      </Button>
    </div>
  );
};
