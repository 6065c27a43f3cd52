import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../app/settings.ts';
import { formatTime } from '../../domain/dates.ts';
import { cx } from '../../ui/cx.ts';
import { useSavedAt } from './saved.ts';
import styles from './Settings.module.css';

/** There is no save button here, so the screen says that it saved. */
export const SavedNote = () => {
  const { t } = useTranslation();
  const at = useSavedAt((saved) => saved.at);
  const language = useSettings((settings) => settings.language);
  return (
    <p role="status" className={cx(styles.saved)}>
      {at !== null && (
        <>
          <Check size={16} aria-hidden />
          {t('settings.savedAt', { time: formatTime(at, language) })}
        </>
      )}
    </p>
  );
};
