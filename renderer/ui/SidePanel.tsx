import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import { IconButton } from './IconButton.tsx';
import { PanelEdge } from './PanelEdge.tsx';
import styles from './SidePanel.module.css';

interface Props {
  readonly label: string;
  readonly onClose: () => void;
  /** In pixels; remembered by whoever shows the panel. */
  readonly width: number;
  readonly onResize: (width: number) => void;
  /** Beside the close button. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/**
 * Lies beside the screen, which stays usable. Escape closes it, and the focus goes back to where it
 * was. On a narrow window it covers the screen.
 */
export const SidePanel = ({ label, onClose, width, onResize, actions, children }: Props) => {
  const { t } = useTranslation();
  const panel = useRef<HTMLElement>(null);

  useEffect(() => {
    const before = document.activeElement;
    panel.current?.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);

  // Heard from everything inside the panel, unless a list or menu in it used the key itself.
  const keys = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) onClose();
    },
  };

  return (
    <section
      ref={panel}
      tabIndex={-1}
      aria-label={label}
      className={cx(styles.panel)}
      style={{ inlineSize: `min(max(${String(width)}px, 22rem), 70vw)` }}
      {...keys}
    >
      <PanelEdge width={width} onResize={onResize} />
      <div className={cx(styles.bar)}>
        {actions}
        <IconButton label={t('ui.close')} icon={X} onPress={onClose} />
      </div>
      <div className={cx(styles.content)}>{children}</div>
    </section>
  );
};
