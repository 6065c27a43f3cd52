import { useTranslation } from 'react-i18next';
import { useSharing } from '../../../app/sharing.ts';
import { cx } from '../../../ui/cx.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import styles from '../Settings.module.css';

/** *Gezondheid van het delen*: written so that a colleague of IT can act on it. */
export const SharingHealth = () => {
  const { t } = useTranslation();
  const { outgoing, waiting, refused, salvaged, newer } = useSharing();
  const lines = [
    ...(outgoing > 0 ? [t('sharing.health.outgoing', { count: outgoing })] : []),
    ...waiting.map(({ name, missing }) =>
      name === null
        ? t('sharing.health.waiting', { count: missing })
        : t('sharing.health.waitingFor', { count: missing, name }),
    ),
    ...(newer > 0 ? [t('sharing.health.newer', { count: newer })] : []),
    ...(salvaged > 0 ? [t('sharing.health.salvaged', { count: salvaged })] : []),
    ...refused.map(({ why, count }) => t('sharing.health.refused', { count, why })),
  ];
  return (
    <Sheet title={t('sharing.health.title')}>
      {lines.length === 0 ? (
        <p>{t('sharing.health.fine')}</p>
      ) : (
        <ul className={cx(styles.promises)}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p className={cx(styles.hint)}>{t('sharing.health.tip')}</p>
    </Sheet>
  );
};
