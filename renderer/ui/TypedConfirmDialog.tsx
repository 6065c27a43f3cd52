import type { LucideIcon } from 'lucide-react';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { TextField } from './TextField.tsx';

interface Props {
  readonly title: string;
  /** What will happen, and what cannot be undone. */
  readonly children: ReactNode;
  /** Below the field: why it did not come about. */
  readonly trouble?: ReactNode;
  /** To be typed before it can be confirmed; capitals do not matter. */
  readonly word: string;
  readonly fieldLabel: string;
  readonly confirmLabel: string;
  readonly confirmIcon?: LucideIcon;
  readonly cancelLabel: string;
  readonly onConfirm: () => Promise<void>;
  readonly onCancel: () => void;
}

/** For what cannot be taken back: a slip of the mouse or of Enter does nothing. */
export const TypedConfirmDialog = (props: Props) => {
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const isSure = typed.trim().toLowerCase() === props.word;
  const confirm = async (): Promise<void> => {
    if (!isSure || isBusy) return;
    setIsBusy(true);
    await props.onConfirm().finally(() => {
      setIsBusy(false);
    });
  };
  /** What has begun cannot be left any more. */
  const cancel = (): void => {
    if (!isBusy) props.onCancel();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={cancel}
      title={props.title}
      closesOutside={false}
      footer={
        <>
          <Button
            variant="primary"
            {...(props.confirmIcon === undefined ? {} : { icon: props.confirmIcon })}
            isDisabled={!isSure}
            isPending={isBusy}
            onPress={() => void confirm()}
          >
            {props.confirmLabel}
          </Button>
          <Button variant="quiet" isDisabled={isBusy} onPress={cancel}>
            {props.cancelLabel}
          </Button>
        </>
      }
    >
      {props.children}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void confirm();
        }}
      >
        <TextField
          label={props.fieldLabel}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          spellCheck="false"
          autoFocus
        />
      </form>
      {props.trouble}
    </Dialog>
  );
};
