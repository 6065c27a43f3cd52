import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Area } from '../../../shared/domain/area.ts';
import { village } from '../../../shared/domain/village.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { byName } from '../../domain/villageOrder.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { foldWords } from '../../ui/option.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { everIn } from './areaPeriods.ts';
import { keepEdits } from './saved.ts';
import styles from './Settings.module.css';
import { VillageRow } from './VillageRow.tsx';

export const VillageList = ({ area }: { readonly area: Area }) => {
  const { t } = useTranslation();
  const villages = useRecords(village);
  const here = villages.list.filter(everIn(area.id)).toSorted(byName);
  const [openId, setOpenId] = useState<string | null>(null);
  const [name, setName] = useState('');
  const isKnown = here.some((one) => foldWords(one.name) === foldWords(name.trim()));

  const add = async (): Promise<void> => {
    if (name.trim() === '' || isKnown) return;
    const areaPeriods = [{ areaId: area.id, from: area.validFrom, to: area.validTo }];
    const values = { name: name.trim(), areaPeriods };
    if (await keepEdits([{ op: 'create', kind: 'village', id: newId(), values }], 'create')) {
      setName('');
    }
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
      <form
        className={cx(styles.add)}
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextField
          label={t('settings.newVillage')}
          value={name}
          maxLength={120}
          error={isKnown ? t('settings.villageKnown', { village: name.trim() }) : undefined}
          onChange={setName}
        />
        <Button type="submit" icon={Plus}>
          {t('settings.addVillage')}
        </Button>
      </form>
    </Sheet>
  );
};
