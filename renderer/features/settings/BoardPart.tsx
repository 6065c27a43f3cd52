import { RotateCcw } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { stages } from '../../../shared/domain/enums.ts';
import type { Stage } from '../../../shared/domain/enums.ts';
import { settingForm } from '../../app/fieldForm.ts';
import { useSettings } from '../../app/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { keepSettings } from './saved.ts';
import styles from './Settings.module.css';

/** The names of the columns: one's own, or those they came with. */
export const BoardPart = () => {
  const { t } = useTranslation();
  const columnNames = useSettings((settings) => settings.columnNames);
  const hasOwn = stages.some((stage) => (columnNames[stage] ?? '') !== '');

  const rename = (stage: Stage, name: string): Promise<boolean> => {
    const usual = t(`enums.stage.${stage}`);
    const rest = Object.fromEntries(
      Object.entries(columnNames).filter(([other]) => other !== stage),
    );
    const own = name === '' || name === usual ? rest : { ...rest, [stage]: name };
    return keepSettings({ columnNames: own });
  };

  return (
    <Sheet
      title={t('settings.columns')}
      actions={
        <Button
          variant="quiet"
          size="small"
          icon={RotateCcw}
          isDisabled={!hasOwn}
          onPress={() => void keepSettings({ columnNames: {} })}
        >
          {t('settings.resetColumns')}
        </Button>
      }
    >
      <p className={cx(styles.hint)}>{t('settings.columnsHint')}</p>
      {stages.map((stage) => (
        <KeptTextField
          key={stage}
          label={t(`enums.stage.${stage}`)}
          form={settingForm('bord', 'columnNames', stage)}
          value={columnNames[stage] ?? ''}
          placeholder={t(`enums.stage.${stage}`)}
          maxLength={60}
          mayBeEmpty
          onKeep={(name) => rename(stage, name)}
        />
      ))}
    </Sheet>
  );
};
