import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface Props {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly size?: 'small' | 'normal' | 'wide';
  /** `alertdialog` when something is asked that must be answered. */
  readonly role?: 'dialog' | 'alertdialog';
  /** Buttons at its foot, the first one to read first. */
  readonly footer?: ReactNode;
  /** False where a slip of the mouse would lose what was typed. */
  readonly closesOutside?: boolean;
  readonly children: ReactNode;
}

/** Holds the focus until it is closed; Escape closes it. */
export const Dialog = ({
  isOpen,
  onClose,
  title,
  size = 'normal',
  role = 'dialog',
  footer,
  closesOutside = true,
  children,
}: Props) => {
  const { t } = useTranslation();
  return (
    <ModalOverlay
      data-dialog
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={closesOutside}
      className={cx(styles.overlay)}
    >
      <Modal className={cx(styles.modal, styles[size])}>
        <AriaDialog role={role} className={cx(styles.dialog)}>
          <header className={cx(styles.header)}>
            <Heading slot="title" level={2} className={cx(styles.title)}>
              {title}
            </Heading>
            <IconButton label={t('ui.close')} icon={X} onPress={onClose} />
          </header>
          <div className={cx(styles.body)}>{children}</div>
          {footer !== undefined && <footer className={cx(styles.footer)}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};
