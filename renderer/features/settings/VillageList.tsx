import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../../shared/domain/area.ts';
import { village } from '../../../shared/domain/village.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { AddLine } from '../../domain/AddLine.tsx';
import { byName } from '../../domain/villageOrder.ts';
import { cx } from '../../ui/cx.ts';
import { foldWords } from '../../ui/option.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { everIn } from './areaPeriods.ts';
import { halfVillage } from './halfPlace.ts';
import { keepEdits } from './saved.ts';
import styles from './Settings.module.css';
import { VillageRow } from './VillageRow.tsx';

export const VillageList = ({ area }: { readonly area: Area }) => {
  const { t } = useTranslation();
  const villages = useRecords(village);
  const here = villages.list.filter(everIn(area.id)).toSorted(byName);
  // One that a crash left half stands open.
  const [openId, setOpenId] = useState(halfVillage);
  const isKnown = (name: string): boolean =>
    here.some((one) => foldWords(one.name) === foldWords(name));
  const add = (name: string): Promise<boolean> => {
    const areaPeriods = [{ areaId: area.id, from: area.validFrom, to: area.validTo }];
    const values = { name, areaPeriods };
    return keepEdits([{ op: 'create', kind: 'village', id: newId(), values }], 'create');
  };

  return (
    <Sheet title={t('settings.villagesIn', { area: area.name })}>
      {here.length === 0 && villages.loaded && (
        <p className={cx(styles.hint)}>{t('settings.noVillages')}</p>
      )}
      <ul className={cx(styles.villages)}>
        {here.map((one) => (
          <VillageRow
            key={one.id}
            village={one}
            isOpen={openId === one.id}
            onToggle={() => {
              setOpenId((open) => (open === one.id ? null : one.id));
            }}
          />
        ))}
      </ul>
      <AddLine
        form={`village/${area.id}`}
        label={t('settings.newVillage')}
        addLabel={t('settings.addVillage')}
        maxLength={120}
        errorOf={(name) =>
          isKnown(name) ? t('settings.villageKnown', { village: name }) : undefined
        }
        onAdd={add}
      />
    </Sheet>
  );
};
