import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { call } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Step } from './Step.tsx';
import styles from './Welcome.module.css';

/** Says in which folder of this computer everything will lie. */
export const PlaceStep = () => {
  const { t } = useTranslation();
  const [path, setPath] = useState('');
  useEffect(() => {
    void call('app:places', null).then((places) => {
      setPath(places.find(({ name }) => name === 'profile')?.path ?? '');
    });
  }, []);
  return (
    <Step number={3} title={t('welcome.keptWhere')}>
      <p>{t('welcome.kept')}</p>
      {path !== '' && (
        <div className={cx(styles.place)}>
          <code className={cx(styles.path)}>{path}</code>
          <Button
            variant="quiet"
            size="small"
            icon={FolderOpen}
            onPress={() => {
              void call('app:openPlace', { name: 'profile' });
            }}
          >
            {t('welcome.openFolder')}
          </Button>
        </div>
      )}
    </Step>
  );
};
