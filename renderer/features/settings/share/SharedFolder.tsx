import { RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../../app/api.ts';
import { useSharing } from '../../../app/sharing.ts';
import { SharingLine } from '../../../app/frame/SharingLine.tsx';
import { teamMark } from '../../../domain/teamMark.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { cx } from '../../../ui/cx.ts';
import { Sheet } from '../../../ui/Sheet.tsx';
import styles from '../Settings.module.css';
import { TwoTeams } from './TwoTeams.tsx';
import { SharingHealth } from './health/SharingHealth.tsx';

/** The folder that is shared: how it stands, bring it up to date, stop. */
export const SharedFolder = () => {
  const { t } = useTranslation();
  const sharing = useSharing();
  const [isBusy, setIsBusy] = useState(false);
  const [isLeaving, setIsLeaving] = useState(false);

  const syncNow = async (): Promise<void> => {
    setIsBusy(true);
    await call('sharing:now', null).finally(() => {
      setIsBusy(false);
    });
  };

  return (
    <>
      <Sheet title={t('sharing.title')}>
        <SharingLine />
        <TwoTeams />
        <dl>
          <div className={cx(styles.fact)}>
            <dt>{t('sharing.folder')}</dt>
            <dd className={cx(styles.path)}>{sharing.folder}</dd>
          </div>
          <div className={cx(styles.fact)}>
            <dt>{t('sharing.passphrase')}</dt>
            <dd>{t(sharing.isLocked ? 'sharing.isLocked' : 'sharing.isOpen')}</dd>
          </div>
          {sharing.team !== null && (
            <div className={cx(styles.fact)}>
              <dt>{t('sharing.mark')}</dt>
              <dd>{teamMark(sharing.team)}</dd>
            </div>
          )}
        </dl>
        <div className={cx(styles.row)}>
          {sharing.phase !== 'locked' && (
            <Button icon={RefreshCw} isPending={isBusy} onPress={() => void syncNow()}>
              {t('sharing.now')}
            </Button>
          )}
          <Button
            variant="quiet"
            onPress={() => {
              setIsLeaving(true);
            }}
          >
            {t('sharing.leave')}
          </Button>
        </div>
      </Sheet>
      <SharingHealth />
      <ConfirmDialog
        isOpen={isLeaving}
        title={t('sharing.leaveTitle')}
        confirmLabel={t('sharing.leaveNow')}
        onCancel={() => {
          setIsLeaving(false);
        }}
        onConfirm={() => {
          setIsLeaving(false);
          void call('sharing:leave', null);
        }}
      >
        {t('sharing.leaveStory')}
      </ConfirmDialog>
    </>
  );
};
