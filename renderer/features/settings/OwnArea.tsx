import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { byName } from '../../domain/villageOrder.ts';
import { Select } from '../../ui/Select.tsx';
import { keepSettings } from './saved.ts';

/** The area that a new card and the villages on top of a list are taken from. */
export const OwnArea = () => {
  const { t } = useTranslation();
  const areaId = useSettings((settings) => settings.areaId);
  const { list } = useRecords(area);
  return (
    <Select
      label={t('settings.ownArea')}
      options={list.toSorted(byName).map(({ id, name }) => ({ id, label: name }))}
      value={areaId}
      placeholder={t('settings.chooseArea')}
      onChange={(chosen) => void keepSettings({ areaId: chosen })}
    />
  );
};
