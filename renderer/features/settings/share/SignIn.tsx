import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../app/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';

/** The server does not know the password any more, or this computer could not keep it. */
export const SignIn = () => {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [isBusy, setIsBusy] = useState(false);

  const signIn = async (): Promise<void> => {
    setIsBusy(true);
    await call('sharing:signIn', { password }).finally(() => {
      setIsBusy(false);
    });
  };

  return (
    <Sheet title={t('sharing.webdav.signInTitle')}>
      <p>{t('sharing.webdav.signInStory')}</p>
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
          variant="primary"
          isDisabled={password === ''}
          isPending={isBusy}
          onPress={() => void signIn()}
        >
          {t('sharing.unlock')}
        </Button>
      </div>
    </Sheet>
  );
};
