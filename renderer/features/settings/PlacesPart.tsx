import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { areasOf, village } from '../../../shared/domain/village.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { isoToday } from '../../domain/dates.ts';
import { byName } from '../../domain/villageOrder.ts';
import { ComboBox } from '../../ui/ComboBox.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { AreaForm } from './AreaForm.tsx';
import { everIn } from './areaPeriods.ts';
import { ColourPart } from './ColourPart.tsx';
import { DepartmentList } from './DepartmentList.tsx';
import { halfArea, halfVillage } from './halfPlace.ts';
import { LogoPart } from './LogoPart.tsx';
import { keepEdits } from './saved.ts';
import { VillageList } from './VillageList.tsx';

/** The areas and their villages; choose an area to see what lies in it. */
export const PlacesPart = () => {
  const { t } = useTranslation();
  const areas = useRecords(area);
  const ownId = useSettings((settings) => settings.areaId);
  const [chosenId, setChosenId] = useState(halfArea() ?? ownId);
  // What a crash left half of a village stands in its area.
  const [soughtId, setSoughtId] = useState(() => (halfArea() === undefined ? halfVillage() : null));
  const sought = useRecords(village).byId.get(soughtId ?? '');
  if (sought !== undefined) {
    setSoughtId(null);
    const [home = null] = areasOf([sought], isoToday());
    if (ownId === null || !everIn(ownId)(sought)) setChosenId(home);
  }
  const chosen = chosenId === null ? undefined : areas.byId.get(chosenId);

  const addArea = async (name: string): Promise<void> => {
    const id = newId();
    if (await keepEdits([{ op: 'create', kind: 'area', id, values: { name } }], 'create')) {
      setChosenId(id);
    }
  };

  return (
    <>
      <Sheet title={t('settings.part.places')}>
        <ComboBox
          label={t('settings.lookAtArea')}
          hint={t('settings.lookAtAreaHint')}
          options={areas.list.toSorted(byName).map(({ id, name }) => ({ id, label: name }))}
          value={chosenId}
          onChange={setChosenId}
          onCreate={(name) => void addArea(name)}
        />
        {chosen && <AreaForm key={chosen.id} area={chosen} />}
      </Sheet>
      <LogoPart />
      <ColourPart />
      {chosen ? (
        <VillageList area={chosen} />
      ) : (
        areas.loaded && <EmptyState words={t('settings.chooseAreaFirst')} />
      )}
      <DepartmentList />
    </>
  );
};
