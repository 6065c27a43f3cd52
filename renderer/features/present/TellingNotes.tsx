import { Eye, EyeOff } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { changeSettings, useSettings } from '../../app/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Telling.module.css';

/** What to tell with the slide; out of sight where the room sees this screen as well. */
export const TellingNotes = ({ notes }: { readonly notes: string }) => {
  const { t } = useTranslation();
  const areHidden = useSettings((settings) => settings.hideNotes);
  return (
    <section aria-labelledby="telling-notes">
      <div className={cx(styles.part)}>
        <h2 id="telling-notes">{t('present.notes')}</h2>
        <Button
          variant="quiet"
          size="small"
          icon={areHidden ? Eye : EyeOff}
          onPress={() => {
            void changeSettings({ hideNotes: !areHidden });
          }}
        >
          {t(areHidden ? 'present.showNotes' : 'present.hideNotes')}
        </Button>
      </div>
      {areHidden ? (
        <p className={cx(styles.aside)}>{t('present.notesHidden')}</p>
      ) : (
        <p className={cx(styles.notes)}>{notes === '' ? t('present.noNotes') : notes}</p>
      )}
    </section>
  );
};
