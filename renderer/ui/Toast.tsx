import { Check, TriangleAlert, X } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Toast.module.css';

interface Props {
  readonly tone: 'done' | 'trouble';
  readonly words: string;
  readonly act?: { readonly label: string; readonly run: () => void };
  /** Leave out for a message that stays until it is closed. */
  readonly staysMs?: number;
  readonly onClose: () => void;
}

/** A short message at the foot of the window. Waits while somebody points at it or is in it. */
export const Toast = ({ tone, words, act, staysMs, onClose }: Props) => {
  const { t } = useTranslation();
  const [isHeld, setHeld] = useState(false);
  // Another message that comes or goes gives this one no more time.
  const close = useEffectEvent(onClose);

  useEffect(() => {
    if (staysMs === undefined || isHeld) return;
    const timer = setTimeout(close, staysMs);
    return () => {
      clearTimeout(timer);
    };
  }, [isHeld, staysMs]);

  const Icon = tone === 'done' ? Check : TriangleAlert;
  return (
    <div
      className={cx(styles.toast, styles[tone])}
      onPointerEnter={() => {
        setHeld(true);
      }}
      onPointerLeave={() => {
        setHeld(false);
      }}
      onFocus={() => {
        setHeld(true);
      }}
      onBlur={() => {
        setHeld(false);
      }}
    >
      <Icon size={18} aria-hidden className={cx(styles.icon)} />
      <span className={cx(styles.words)}>{words}</span>
      {act && (
        <Button variant="quiet" size="small" onPress={act.run}>
          {act.label}
        </Button>
      )}
      <IconButton label={t('ui.close')} icon={X} size="small" onPress={onClose} />
    </div>
  );
};
