import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { initiative } from '../../../shared/domain/initiative.ts';
import type { Village } from '../../../shared/domain/village.ts';
import { showNotice } from '../../app/notice.ts';
import { fieldForm } from '../../app/fieldForm.ts';
import { useRecords } from '../../app/records.ts';
import { useSettings } from '../../app/settings.ts';
import { undoAct } from '../../app/undo.ts';
import { formatDay } from '../../domain/dates.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { cx } from '../../ui/cx.ts';
import { RecordVersions } from '../../domain/versions/RecordVersions.tsx';
import { HistoryButton } from '../../domain/history/HistoryButton.tsx';
import { HeldTagField } from '../../domain/HeldTagField.tsx';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { MoveVillage } from './MoveVillage.tsx';
import { keepEdits, writeAndTell } from './saved.ts';
import styles from './Settings.module.css';

export const VillageForm = ({ village }: { readonly village: Village }) => {
  const { t } = useTranslation();
  const { id, name, aliases } = village;
  const { list, loaded } = useRecords(initiative);
  const cards = list.filter((card) => card.villageIds.includes(id)).length;
  const [isAsking, setAsking] = useState(false);

  const remove = async (): Promise<void> => {
    setAsking(false);
    const removed = await writeAndTell([{ op: 'delete', kind: 'village', id }], 'delete');
    if (!removed.ok) return;
    showNotice({
      tone: 'done',
      words: 'settings.villageGone',
      values: { village: name },
      act: undoAct(removed.value, 'undo.undo'),
    });
  };

  return (
    <div className={cx(styles.villageForm)}>
      <RecordVersions record={village} />
      <KeptTextField
        label={t('settings.villageName')}
        form={fieldForm('village', id, 'name')}
        value={name}
        maxLength={120}
        onKeep={(value) => keepEdits([{ op: 'set', kind: 'village', id, field: 'name', value }])}
      />
      <HeldTagField
        form={fieldForm('village', id, 'aliases')}
        label={t('settings.aliases')}
        hint={t('settings.aliasesHint')}
        tags={aliases}
        onAdd={(value) => keepEdits([{ op: 'add', kind: 'village', id, field: 'aliases', value }])}
        onRemove={(value) =>
          void keepEdits([{ op: 'remove', kind: 'village', id, field: 'aliases', value }])
        }
      />
      <Periods village={village} />
      <MoveVillage village={village} />
      <div>
        <HistoryButton kind="village" id={id} />
        <Button
          variant="quiet"
          size="small"
          icon={Trash2}
          isDisabled={!loaded}
          onPress={() => {
            if (cards === 0) void remove();
            else setAsking(true);
          }}
        >
          {t('settings.removeVillage', { village: name })}
        </Button>
      </div>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('settings.removeVillage', { village: name })}
        confirmLabel={t('settings.removeAnyway')}
        cancelLabel={t('settings.keepIt')}
        onConfirm={() => void remove()}
        onCancel={() => {
          setAsking(false);
        }}
      >
        {t('settings.villageInUse', { count: cards })}
      </ConfirmDialog>
    </div>
  );
};

/** Which area the village belonged to, and when. */
const Periods = ({ village }: { readonly village: Village }) => {
  const { t } = useTranslation();
  const areas = useRecords(area);
  const language = useSettings((settings) => settings.language);
  const day = (iso: string): string => formatDay(iso, language);
  const when = (from: string | null, to: string | null): string => {
    if (from !== null && to !== null) return t('settings.fromTo', { from: day(from), to: day(to) });
    if (from !== null) return t('settings.from', { from: day(from) });
    return to === null ? t('settings.always') : t('settings.until', { to: day(to) });
  };
  return (
    <div>
      <h3>{t('settings.periods')}</h3>
      <ul className={cx(styles.periods)}>
        {village.areaPeriods.map(({ areaId, from, to }) => (
          <li key={`${areaId} ${from ?? ''}`}>
            {areas.byId.get(areaId)?.name ?? t('settings.unknownArea')}{' '}
            <span className={cx(styles.hint)}>{when(from, to)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
