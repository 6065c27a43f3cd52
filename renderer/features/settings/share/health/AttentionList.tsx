import { Check } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../../ui/cx.ts';
import styles from './Health.module.css';
import type { HealthItem } from './healthItems.ts';

interface Props {
  readonly items: readonly HealthItem[];
  /** False while the app cannot look: nothing to say is no good news then. */
  readonly isSure: boolean;
}

/** What waits, differs or was refused; the files of each behind a button. */
export const AttentionList = ({ items, isSure }: Props) => {
  const { t } = useTranslation();
  if (items.length === 0) {
    return isSure ? (
      <p className={cx(styles.fine)}>
        <Check size={18} aria-hidden />
        {t('health.fine')}
      </p>
    ) : null;
  }
  return (
    <div className={cx(styles.part)}>
      <h3>{t('health.attention')}</h3>
      <ul className={cx(styles.items)}>
        {items.map(({ words, files }) => (
          <li key={words}>
            <p>{words}</p>
            {files.length > 0 && (
              <details className={cx(styles.files)}>
                <summary>{t('health.files', { count: files.length })}</summary>
                <ul>
                  {files.map(({ file, note }) => (
                    <li key={file}>
                      <code>{file}</code>
                      <span>{note}</span>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
