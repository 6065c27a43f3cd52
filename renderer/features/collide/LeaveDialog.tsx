import { useTranslation } from 'react-i18next';
import { useRetentionStop } from '../../app/retention.ts';
import { goTo } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { askToLeave, emptyRoom, useRoom } from './room.ts';
import { hasWords } from './session.ts';
import { ShredderStopped } from './ShredderStopped.tsx';

const stay = (): void => {
  askToLeave(false);
};

/** Leaving midway is leaving with nothing, so it asks. */
export const LeaveDialog = () => {
  const { t } = useTranslation();
  const { isLeaving, isCopied, session } = useRoom();
  const isStopped = useRetentionStop() !== null;
  if (isStopped && isLeaving && !isCopied && session !== null && hasWords(session)) {
    return (
      <Dialog
        isOpen
        role="alertdialog"
        title={t('retention.stop.shredTitle')}
        closesOutside={false}
        onClose={stay}
        footer={<Button onPress={stay}>{t('ui.cancel')}</Button>}
      >
        <ShredderStopped session={session} />
      </Dialog>
    );
  }
  return (
    <ConfirmDialog
      isOpen={isLeaving}
      title={t('collide.leaveTitle')}
      confirmLabel={t('collide.leaveConfirm')}
      onConfirm={() => {
        emptyRoom(!isStopped && session !== null && hasWords(session));
        goTo({ screen: 'collide' });
      }}
      onCancel={stay}
    >
      {t('collide.leaveText')}
    </ConfirmDialog>
  );
};
