import { useTranslation } from 'react-i18next';
import { goTo } from '../../app/route.ts';
import { ConfirmDialog } from '../../ui/ConfirmDialog.tsx';
import { askToLeave, emptyRoom, useRoom } from './room.ts';
import { hasWords } from './session.ts';

/** Leaving midway is leaving with nothing, so it asks. */
export const LeaveDialog = () => {
  const { t } = useTranslation();
  const { isLeaving, session } = useRoom();
  return (
    <ConfirmDialog
      isOpen={isLeaving}
      title={t('collide.leaveTitle')}
      confirmLabel={t('collide.leaveConfirm')}
      onConfirm={() => {
        emptyRoom(session !== null && hasWords(session));
        goTo({ screen: 'collide' });
      }}
      onCancel={() => {
        askToLeave(false);
      }}
    >
      {t('collide.leaveText')}
    </ConfirmDialog>
  );
};
