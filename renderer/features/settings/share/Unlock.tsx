import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { beginWords, useBegin } from './useBegin.ts';

/** This computer keeps no key, so it asks for the passphrase at each start. */
export const Unlock = () => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { unlock, isBusy, error } = useBegin();
  return (
    <Sheet title={t('sharing.unlockTitle')}>
      <p>{t('sharing.unlockStory')}</p>
      <TextField
        label={t('sharing.passphrase')}
        value={typed}
        onChange={setTyped}
        autoComplete="off"
        spellCheck="false"
      />
      {error !== null && error.kind !== 'other-team' && (
        <Notice tone="attention">{t(beginWords(error))}</Notice>
      )}
      <div>
        <Button
          variant="primary"
          isDisabled={typed.trim().length < 8}
          isPending={isBusy}
          onPress={() => void unlock(typed)}
        >
          {t('sharing.unlock')}
        </Button>
      </div>
    </Sheet>
  );
};
