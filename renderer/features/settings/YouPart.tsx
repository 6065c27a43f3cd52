import { useTranslation } from 'react-i18next';
import { settingForm } from '../../app/fieldForm.ts';
import { useSettings } from '../../app/settings.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import { KeptTextField } from '../../domain/KeptTextField.tsx';
import { OwnArea } from './OwnArea.tsx';
import { keepSettings } from './saved.ts';

export const YouPart = () => {
  const { t } = useTranslation();
  const person = useSettings((settings) => settings.person);
  const presence = useSettings((settings) => settings.presence);
  return (
    <Sheet title={t('settings.part.you')}>
      <KeptTextField
        label={t('settings.name')}
        form={settingForm('jij', 'person', 'name')}
        value={person.name}
        maxLength={120}
        mayBeEmpty
        onKeep={(name) => keepSettings({ person: { ...person, name } })}
      />
      <KeptTextField
        label={t('settings.role')}
        form={settingForm('jij', 'person', 'role')}
        value={person.role}
        maxLength={120}
        mayBeEmpty
        onKeep={(role) => keepSettings({ person: { ...person, role } })}
      />
      <KeptTextField
        label={t('settings.days')}
        form={settingForm('jij', 'presence', 'days')}
        hint={t('settings.presenceHint')}
        value={presence.days}
        maxLength={120}
        mayBeEmpty
        onKeep={(days) => keepSettings({ presence: { ...presence, days } })}
      />
      <KeptTextField
        label={t('settings.places')}
        form={settingForm('jij', 'presence', 'places')}
        hint={t('settings.placesHint')}
        value={presence.places}
        maxLength={200}
        mayBeEmpty
        onKeep={(places) => keepSettings({ presence: { ...presence, places } })}
      />
      <OwnArea />
    </Sheet>
  );
};
