import { Monitor, Moon, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { languages, themeChoices } from '../../../shared/ipc/settings.ts';
import { useSettings } from '../../app/settings.ts';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';
import { Sheet } from '../../ui/Sheet.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { keepSettings } from './saved.ts';
import styles from './Settings.module.css';
import { cx } from '../../ui/cx.ts';

const themeIcons = { system: Monitor, light: Sun, dark: Moon } as const;
const textSizes = ['90', '100', '115', '130', '150', '175', '200'] as const;
/** Each by its own name, so that somebody finds the way back. */
const languageNames = { nl: 'Nederlands', en: 'English' } as const;

export const LookPart = () => {
  const { t } = useTranslation();
  const { language, theme, textSize, spellCheck } = useSettings();
  return (
    <Sheet title={t('settings.part.look')}>
      <SegmentedControl
        label={t('settings.language')}
        options={languages.map((id) => ({ id, label: languageNames[id] }))}
        value={language}
        onChange={(chosen) => void keepSettings({ language: chosen })}
      />
      <SegmentedControl
        label={t('settings.theme')}
        options={themeChoices.map((id) => ({
          id,
          label: t(`settings.themes.${id}`),
          icon: themeIcons[id],
        }))}
        value={theme}
        onChange={(chosen) => void keepSettings({ theme: chosen })}
      />
      <SegmentedControl
        label={t('settings.textSize')}
        hint={t('settings.textSizeHint')}
        options={textSizes.map((id) => ({ id, label: `${id} %` }))}
        value={textSizes.find((size) => Number(size) === textSize) ?? null}
        onChange={(size) => void keepSettings({ textSize: Number(size) })}
      />
      <div>
        <Switch
          isSelected={spellCheck}
          onChange={(isOn) => void keepSettings({ spellCheck: isOn })}
        >
          {t('settings.spellCheck')}
        </Switch>
        <p className={cx(styles.hint)}>{t('settings.spellCheckHint')}</p>
      </div>
    </Sheet>
  );
};
