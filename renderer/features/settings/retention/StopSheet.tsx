import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRetentionStop } from '../../../app/retention.ts';
import { settingForm } from '../../../app/fieldForm.ts';
import { useSettings } from '../../../app/settings.ts';
import { isoToday } from '../../../domain/dates.ts';
import { KeptTextField } from '../../../domain/KeptTextField.tsx';
import { NameHint } from '../../../domain/NameHint.tsx';
import { StopNotice } from '../../../domain/retention/StopNotice.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { cx } from '../../../ui/cx.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { keepSettings } from '../saved.ts';
import styles from '../Settings.module.css';

/** One switch: on at once, off only after a question. */
export const StopSheet = () => {
  const { t } = useTranslation();
  const stop = useRetentionStop();
  const name = useSettings(({ person }) => person.name);
  const [isAsking, setAsking] = useState(false);
  return (
    <Sheet title={t('retention.stop.title')}>
      <p>{t('retention.stop.story')}</p>
      <Switch
        isSelected={stop !== null}
        onChange={(isOn) => {
          if (!isOn) setAsking(true);
          else {
            void keepSettings({ retentionStop: { why: '', by: name.trim(), since: isoToday() } });
          }
        }}
      >
        {t('retention.stop.switch')}
      </Switch>
      {stop !== null && (
        <>
          <div>
            <KeptTextField
              label={t('retention.stop.why')}
              form={settingForm('bewaren', 'retentionStop', 'why')}
              hint={t('retention.stop.whyHint')}
              value={stop.why}
              maxLength={300}
              mayBeEmpty
              onKeep={(why) => keepSettings({ retentionStop: { ...stop, why } })}
            />
            <NameHint text={stop.why} />
          </div>
          <StopNotice hasLink={false} />
        </>
      )}
      <p className={cx(styles.hint)}>{t('retention.stop.colleagues')}</p>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('retention.stop.offTitle')}
        confirmLabel={t('retention.stop.offYes')}
        cancelLabel={t('retention.stop.offNo')}
        onConfirm={() => {
          setAsking(false);
          void keepSettings({ retentionStop: null });
        }}
        onCancel={() => {
          setAsking(false);
        }}
      >
        {t('retention.stop.offText')}
      </ConfirmDialog>
    </Sheet>
  );
};
