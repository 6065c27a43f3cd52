import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RetireError } from '../../../../../shared/ipc/sharing.ts';
import { call } from '../../../../app/api.ts';
import { showNotice } from '../../../../app/notice.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { TypedConfirmDialog } from '../../../../ui/TypedConfirmDialog.tsx';
import type { WaitingComputer } from './useErasures.ts';

interface Props {
  readonly computer: WaitingComputer;
  readonly onClose: () => void;
}

/** A computer does not come back: its files go from the folder, its own disk is out of reach. */
export const RetireDialog = ({ computer: { deviceId, label }, onClose }: Props) => {
  const { t } = useTranslation();
  const [error, setError] = useState<RetireError['kind'] | null>(null);
  const retire = async (): Promise<void> => {
    try {
      const done = await call('sharing:retire', { device: deviceId });
      if (!done.ok) {
        setError(done.error.kind);
        return;
      }
    } catch {
      // The sharing process fell over: its files are where they were.
      setError('not-reachable');
      return;
    }
    showNotice({ tone: 'done', words: 'erase.retire.done', values: { name: label } });
    onClose();
  };
  return (
    <TypedConfirmDialog
      title={t('erase.retire.title', { name: label })}
      word={t('erase.retire.word')}
      fieldLabel={t('erase.type', { word: t('erase.retire.word') })}
      confirmLabel={t('erase.retire.confirm')}
      cancelLabel={t('erase.retire.cancel')}
      onConfirm={retire}
      onCancel={onClose}
      trouble={
        error !== null && <Notice tone="attention">{t(`erase.retire.trouble.${error}`)}</Notice>
      }
    >
      <p>{t('erase.retire.story')}</p>
      <p>{t('erase.retire.disk')}</p>
    </TypedConfirmDialog>
  );
};
