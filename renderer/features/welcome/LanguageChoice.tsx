import { useTranslation } from 'react-i18next';
import { languages } from '../../../shared/ipc/settings.ts';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { SegmentedControl } from '../../ui/RadioGroup.tsx';

/** Each language by its own name, so that it is found from the other one. */
const names = { nl: 'Nederlands', en: 'English' } as const;

export const LanguageChoice = () => {
  const { t } = useTranslation();
  const language = useSettings((settings) => settings.language);
  return (
    <SegmentedControl
      label={t('welcome.language')}
      hideLabel
      options={languages.map((id) => ({ id, label: names[id] }))}
      value={language}
      onChange={(chosen) => {
        void changeSettings({ language: chosen });
      }}
    />
  );
};
