import { FolderOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenFolder } from '../../../../shared/ipc/sharing.ts';
import { call } from '../../../app/api.ts';
import { Button } from '../../../ui/Button.tsx';
import { cx } from '../../../ui/cx.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Sheet } from '../../../ui/Sheet.tsx';
import styles from '../Settings.module.css';
import { BeginHere } from './BeginHere.tsx';
import { WebdavForm } from './WebdavForm.tsx';

/** The first time: what sharing is, which folder, and what was found in it. */
export const StartSharing = () => {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<ChosenFolder | null>(null);
  const [isLooking, setIsLooking] = useState(false);
  const [isByAddress, setIsByAddress] = useState(false);

  const choose = async (): Promise<void> => {
    setIsLooking(true);
    try {
      const next = await call('sharing:chooseFolder', null);
      if (next !== null) setChosen(next);
    } finally {
      setIsLooking(false);
    }
  };

  return (
    <>
      <Sheet title={t('sharing.title')}>
        <p>{t('sharing.story')}</p>
        <ul className={cx(styles.promises)}>
          <li>{t('sharing.promise.choose')}</li>
          <li>{t('sharing.promise.offline')}</li>
          <li>{t('sharing.promise.private')}</li>
        </ul>
        <h3>{t('sharing.whichFolder')}</h3>
        <p className={cx(styles.hint)}>{t('sharing.whichFolderHint')}</p>
        {chosen !== null && <p className={cx(styles.path)}>{chosen.path}</p>}
        <div className={cx(styles.row)}>
          <Button
            variant={chosen === null ? 'primary' : 'outlined'}
            icon={FolderOpen}
            isPending={isLooking}
            onPress={() => void choose()}
          >
            {t(chosen === null ? 'sharing.choose' : 'sharing.chooseOther')}
          </Button>
          {!isByAddress && (
            <Button
              variant="quiet"
              onPress={() => {
                setIsByAddress(true);
              }}
            >
              {t('sharing.webdav.or')}
            </Button>
          )}
          <span role="status" className={cx(styles.hint)}>
            {isLooking && t('sharing.looking')}
          </span>
        </div>
        {isByAddress && <WebdavForm onFound={setChosen} />}
        {chosen?.found.kind === 'cannot-use' && (
          <Notice tone="attention">{t(`sharing.trouble.${chosen.found.because}`)}</Notice>
        )}
      </Sheet>
      {chosen !== null && chosen.found.kind !== 'cannot-use' && (
        <BeginHere key={chosen.path} found={chosen.found} />
      )}
    </>
  );
};
