import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetireError } from '../../../../../shared/ipc/sharing.ts';
import { call } from '../../../../app/api.ts';
import { showNotice } from '../../../../app/notice.ts';
import { Button } from '../../../../ui/Button.tsx';
import { Dialog } from '../../../../ui/Dialog.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import type { WaitingComputer } from './useErasures.ts';

interface Props {
  readonly computer: WaitingComputer;
  readonly onClose: () => void;
}

/** A computer does not come back: its files go from the folder, its own disk is out of reach. */
export const RetireDialog = ({ computer: { deviceId, label }, onClose }: Props) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<RetireError | null>(null);
  const isSure = typed.trim().toLowerCase() === t('erase.retire.word');

  const retire = async (): Promise<void> => {
    if (!isSure || isBusy) return;
    setIsBusy(true);
    const done = await call('sharing:retire', { device: deviceId }).finally(() => {
      setIsBusy(false);
    });
    if (!done.ok) {
      setError(done.error);
      return;
    }
    showNotice({ tone: 'done', words: 'erase.retire.done', values: { name: label } });
    onClose();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={onClose}
      title={t('erase.retire.title', { name: label })}
      closesOutside={false}
      footer={
        <>
          <Button
            variant="primary"
            isDisabled={!isSure}
            isPending={isBusy}
            onPress={() => void retire()}
          >
            {t('erase.retire.confirm')}
          </Button>
          <Button variant="quiet" onPress={onClose}>
            {t('erase.retire.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('erase.retire.story')}</p>
      <p>{t('erase.retire.disk')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void retire();
        }}
      >
        <TextField
          label={t('erase.type', { word: t('erase.retire.word') })}
          value={typed}
          onChange={setTyped}
          autoComplete="off"
          spellCheck="false"
          autoFocus
        />
      </form>
      {error !== null && (
        <Notice tone="attention">{t(`erase.retire.trouble.${error.kind}`)}</Notice>
      )}
    </Dialog>
  );
};
