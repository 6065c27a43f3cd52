import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Initiative } from '../../../shared/domain/initiative.ts';
import { village } from '../../../shared/domain/village.ts';
import { newId } from '../../app/newId.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { write } from '../../app/write.ts';
import { VillagePicker } from '../../domain/VillagePicker.tsx';
import { cx } from '../../ui/cx.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import { useEditing } from './editing.ts';
import styles from './VillagesField.module.css';

/** Where it plays. One village is asked for; more are welcome, so the last one stays. */
export const VillagesField = ({ record }: { readonly record: Initiative }) => {
  const { t } = useTranslation();
  const { add, remove } = useEditing(record.id);
  const areaId = useSettings((settings) => settings.areaId);
  const villages = useRecords(village).byId;
  const chosen = record.villageIds.flatMap((id) => villages.get(id) ?? []);

  const create = (name: string): void => {
    const id = newId();
    const areaPeriods = areaId === null ? [] : [{ areaId, from: null, to: null }];
    void write(
      [
        { op: 'create', kind: 'village', id, values: { name, areaPeriods } },
        { op: 'add', kind: 'initiative', id: record.id, field: 'villageIds', value: id },
      ],
      'edit',
    );
  };
  return (
    <div className={cx(styles.villages)}>
      <VillagePicker
        // A fresh field after each choice: it is there to add one more.
        key={record.villageIds.join()}
        label={t('initiative.fields.villageIds')}
        placeholder={t('initiative.addVillage')}
        value={null}
        onChange={(id) => {
          if (id !== null && !record.villageIds.includes(id)) add('villageIds', id);
        }}
        onCreate={create}
      />
      {chosen.length > 0 && (
        <ul className={cx(styles.chosen)} aria-label={t('initiative.fields.villageIds')}>
          {chosen.map(({ id, name }) => (
            <li key={id} className={cx(styles.village)}>
              {name}
              {chosen.length > 1 && (
                <IconButton
                  label={t('initiative.removeVillage', { village: name })}
                  icon={X}
                  size="small"
                  onPress={() => {
                    remove('villageIds', id);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
