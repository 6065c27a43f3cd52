import { useTranslation } from 'react-i18next';
import type { PaperColour } from '../../../shared/ipc/paperColour.ts';
import { useSettings } from '../../app/settings.ts';
import { ChooseColour } from '../../domain/ChooseColour.tsx';
import { rememberColour } from '../../domain/exportColour.ts';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { keepSettings } from './saved.ts';
import styles from './Settings.module.css';

/** The colour of the area, with which whatever goes on paper begins. */
export const ColourPart = () => {
  const { t } = useTranslation();
  const settings = useSettings();
  const keep = (areaColour: PaperColour): void => {
    // Here it is chosen for all: what was another for one export gives way.
    const lastExport = rememberColour({ ...settings, areaColour }, areaColour);
    void keepSettings({ areaColour, lastExport });
  };
  return (
    <Sheet title={t('settings.areaColour')}>
      <p className={cx(styles.hint)}>{t('settings.areaColourHint')}</p>
      <ChooseColour value={settings.areaColour} onChange={keep} />
    </Sheet>
  );
};
