import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  readonly isOpen: boolean;
  readonly title: string;
  /** What will happen, in a sentence or two. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export const ConfirmDialog = (props: Props) => {
  const { t } = useTranslation();
  return (
    <Dialog
      role="alertdialog"
      size="small"
      isOpen={props.isOpen}
      onClose={props.onCancel}
      title={props.title}
      closesOutside={false}
      footer={
        <>
          <Button variant="primary" onPress={props.onConfirm}>
            {props.confirmLabel}
          </Button>
          <Button variant="quiet" onPress={props.onCancel} autoFocus>
            {props.cancelLabel ?? t('ui.cancel')}
          </Button>
        </>
      }
    >
      {typeof props.children === 'string' ? <p>{props.children}</p> : props.children}
    </Dialog>
  );
};
