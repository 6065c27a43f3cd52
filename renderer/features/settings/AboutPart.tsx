import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { About } from '../../../shared/ipc/app.ts';
import { call } from '../../app/api.ts';
import { openOverlay } from '../../app/overlay.ts';
import { BridgeMark } from '../../ui/BridgeMark.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Sheet } from '../../ui/Sheet.tsx';
import styles from './Settings.module.css';

export const AboutPart = () => {
  const { t } = useTranslation();
  const [about, setAbout] = useState<About | null>(null);
  useEffect(() => {
    void call('app:about', null).then(setAbout);
  }, []);
  const facts =
    about === null
      ? []
      : ([
          [t('settings.version'), about.version],
          ['Electron', about.electron],
          ['Chromium', about.chromium],
          ['Node', about.node],
          [t('settings.system'), about.platform],
          [t('settings.licence'), 'EUPL-1.2'],
        ] as const);
  return (
    <Sheet title={t('settings.part.about')}>
      <p className={cx(styles.brand)}>
        <BridgeMark size={48} />
        {t('frame.name')}
      </p>
      <p>{t('settings.aboutStory')}</p>
      <dl className={cx(styles.facts)}>
        {facts.map(([name, value]) => (
          <div key={name} className={cx(styles.fact)}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button
          onPress={() => {
            openOverlay('shortcuts');
          }}
        >
          {t('shortcuts.title')}
        </Button>
      </div>
    </Sheet>
  );
};
