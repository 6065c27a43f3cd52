import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../Settings.module.css';

interface Props {
  readonly isWrong: boolean;
  readonly isBusy: boolean;
  readonly onGiven: (passphrase: string) => void;
}

/** This computer has no key for the packet at hand. */
export const PacketPassphrase = ({ isWrong, isBusy, onGiven }: Props) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const isTyped = typed.trim() !== '';
  return (
    <form
      className={cx(styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        if (isTyped && !isBusy) onGiven(typed.trim());
      }}
    >
      <TextField
        label={t('packet.passphrase')}
        hint={t('sharing.passphraseAsk')}
        {...(isWrong && !isBusy && { error: t('sharing.wrongPassphrase') })}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        spellCheck="false"
        autoFocus
      />
      <div>
        <Button type="submit" variant="primary" isDisabled={!isTyped} isPending={isBusy}>
          {t('packet.goOn')}
        </Button>
      </div>
    </form>
  );
};
