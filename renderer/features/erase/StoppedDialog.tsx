import { useTranslation } from 'react-i18next';
import { goTo } from '../../app/route.ts';
import { StopNotice } from '../../domain/retention/StopNotice.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';

/** Why nothing can be erased now, and where that is changed. */
export const StoppedDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t('retention.stop.eraseTitle')}
      footer={
        <>
          <Button variant="primary" onPress={onClose} autoFocus>
            {t('retention.stop.close')}
          </Button>
          <Button
            variant="quiet"
            onPress={() => {
              onClose();
              goTo({ screen: 'settings', part: 'bewaren' });
            }}
          >
            {t('retention.stop.toSettings')}
          </Button>
        </>
      }
    >
      <StopNotice hasLink={false} />
    </Dialog>
  );
};
