import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Held } from '../../../../shared/ipc/sharing.ts';
import { call } from '../../../app/api.ts';
import { useSharing } from '../../../app/sharing.ts';
import { personOf, spokenName, usePeople } from '../../../domain/people.ts';
import { Button } from '../../../ui/Button.tsx';
import { Notice } from '../../../ui/Notice.tsx';

/** Who takes very much away at once waits here for a yes; everything else goes on. */
export const HeldChanges = () => {
  const held = useSharing((sharing) => sharing.held);
  return held.map((one) => <HeldChange key={one.key} held={one} />);
};

const HeldChange = ({ held }: { readonly held: Held }) => {
  const { t } = useTranslation();
  const [isBusy, setIsBusy] = useState(false);
  const person = personOf(usePeople(), held);
  const { key, count, erased } = held;
  const name = person === null ? t('share.colleague') : spokenName(person);
  const isErased = erased === count;
  const approve = async (as: 'remove' | 'keep'): Promise<void> => {
    setIsBusy(true);
    await call('sharing:approve', { key, as }).finally(() => {
      setIsBusy(false);
    });
  };
  return (
    <Notice
      tone="attention"
      actions={
        <>
          <Button isPending={isBusy} onPress={() => void approve('remove')}>
            {t(isErased ? 'erase.held.erase' : 'erase.held.remove')}
          </Button>
          {!isErased && (
            <Button variant="quiet" isDisabled={isBusy} onPress={() => void approve('keep')}>
              {t('erase.held.keep')}
            </Button>
          )}
        </>
      }
    >
      <p>
        <strong>{t(isErased ? 'erase.held.erases' : 'erase.held.removes', { name, count })}</strong>
      </p>
      <p>{t(isErased ? 'erase.held.eraseHint' : 'erase.held.hint')}</p>
      {!isErased && erased > 0 && <p>{t('erase.held.some', { count: erased })}</p>}
    </Notice>
  );
};
