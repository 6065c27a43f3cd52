import { Gift, HeartHandshake } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { goTo } from '../../app/route.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Settings.module.css';

/** The way to handing over and to taking over. */
export const HandoverPart = () => {
  const { t } = useTranslation();
  return (
    <Sheet title={t('handover.settings.title')}>
      <p>{t('handover.settings.story')}</p>
      <div className={cx(styles.row)}>
        <Button
          icon={HeartHandshake}
          onPress={() => {
            goTo({ screen: 'handover' });
          }}
        >
          {t('handover.settings.give')}
        </Button>
        <Button
          icon={Gift}
          onPress={() => {
            goTo({ screen: 'takeOver' });
          }}
        >
          {t('handover.settings.take')}
        </Button>
      </div>
    </Sheet>
  );
};
