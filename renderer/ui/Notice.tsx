import { Info, TriangleAlert, X } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Notice.module.css';

interface Props {
  /** `attention` asks to be read; `info` may be. */
  readonly tone?: 'info' | 'attention';
  readonly icon?: LucideIcon;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  readonly className?: string | undefined;
}

/** A message that is part of the page. */
export const Notice = ({ tone = 'info', icon, children, actions, onClose, className }: Props) => {
  const { t } = useTranslation();
  const Icon = icon ?? (tone === 'info' ? Info : TriangleAlert);
  return (
    <div className={cx(styles.notice, styles[tone], className)}>
      <Icon size={18} aria-hidden className={cx(styles.icon)} />
      <div className={cx(styles.words)}>{children}</div>
      {actions !== undefined && <div className={cx(styles.actions)}>{actions}</div>}
      {onClose && (
        <IconButton
          label={t('ui.close')}
          icon={X}
          size="small"
          onPress={onClose}
          className={styles.close}
        />
      )}
    </div>
  );
};
