import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AddressTrouble, ChosenFolder } from '../../../../shared/ipc/sharing.ts';
import { call } from '../../../app/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../Settings.module.css';

interface Props {
  readonly onFound: (chosen: ChosenFolder) => void;
}

/** A folder without a program that synchronises it: its address, and who signs in there. */
export const WebdavForm = ({ onFound }: Props) => {
  const { t } = useTranslation();
  const [address, setAddress] = useState('');
  const [user, setUser] = useState('');
  const [password, setPassword] = useState('');
  const [trouble, setTrouble] = useState<AddressTrouble | null>(null);
  const [isBusy, setIsBusy] = useState(false);

  const look = async (): Promise<void> => {
    setIsBusy(true);
    setTrouble(null);
    try {
      const chosen = await call('sharing:chooseWebdav', { address, user, password });
      if (chosen.ok) onFound(chosen.value);
      else setTrouble(chosen.error.kind);
    } finally {
      setIsBusy(false);
    }
  };

  return (
    <form
      className={cx(styles.form)}
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <TextField
        label={t('sharing.webdav.address')}
        hint={t('sharing.webdav.addressHint')}
        error={trouble === null ? undefined : t(`sharing.webdav.trouble.${trouble}`)}
        value={address}
        onChange={setAddress}
        type="url"
        // The button that opened this form is gone; the keyboard goes on here.
        autoFocus
        autoComplete="off"
        spellCheck="false"
      />
      <TextField
        label={t('sharing.webdav.user')}
        value={user}
        onChange={setUser}
        autoComplete="off"
        spellCheck="false"
      />
      <TextField
        label={t('sharing.webdav.password')}
        hint={t('sharing.webdav.passwordHint')}
        value={password}
        onChange={setPassword}
        type="password"
        autoComplete="off"
      />
      <div>
        <Button
          type="submit"
          isDisabled={address.trim() === '' || user.trim() === '' || password === ''}
          isPending={isBusy}
        >
          {t('sharing.webdav.look')}
        </Button>
      </div>
    </form>
  );
};
