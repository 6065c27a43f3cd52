import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNamesSomebody } from '../../domain/knownNames.ts';
import { NameHint } from '../../domain/NameHint.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { useOnce } from '../../ui/useOnce.ts';

interface Props {
  readonly title: string;
  readonly label: string;
  readonly hint: string;
  readonly reason: string;
  readonly onChange: (reason: string) => void;
  readonly keepLabel: string;
  /** After a name was found in it. */
  readonly anywayLabel: string;
  readonly isReady?: boolean;
  /** Above the reason. */
  readonly children?: ReactNode;
  readonly onKeep: (reason: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A reason that colleagues read at once, so what looks like a name is asked about. */
export const ReasonDialog = (props: Props) => {
  const { t } = useTranslation();
  const { reason } = props;
  const [askedAbout, setAskedAbout] = useState('');
  const namesSomebody = useNamesSomebody();
  const once = useOnce();
  const isAsked = askedAbout !== '' && askedAbout === reason;
  const keep = async (): Promise<void> => {
    if (!isAsked && namesSomebody(reason)) {
      setAskedAbout(reason);
      return;
    }
    if (await props.onKeep(reason.trim())) props.onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={props.onClose}
      title={props.title}
      closesOutside={false}
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={props.isReady === false}
            onPress={() => void once(keep)}
          >
            {isAsked ? props.anywayLabel : props.keepLabel}
          </Button>
          <Button variant="quiet" onPress={props.onClose}>
            {t('ui.cancel')}
          </Button>
        </>
      }
    >
      {props.children}
      <div>
        <TextArea
          label={props.label}
          hint={props.hint}
          value={reason}
          maxLength={2000}
          onChange={props.onChange}
        />
        <NameHint text={reason} />
      </div>
    </Dialog>
  );
};
