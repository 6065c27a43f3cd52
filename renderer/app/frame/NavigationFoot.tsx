import { Settings } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { area } from '../../../shared/domain/area.ts';
import { cx } from '../../ui/cx.ts';
import { useRecords } from '../records.ts';
import { hashOf } from '../route.ts';
import type { Route } from '../route.ts';
import { useSettings } from '../settings.ts';
import styles from './Navigation.module.css';
import { NewsLink } from './NewsLink.tsx';
import { SharingLine } from './SharingLine.tsx';

/** Where the data are, whose app it is, and the way to the settings. */
export const NavigationFoot = ({ route }: { readonly route: Route }) => {
  const { t } = useTranslation();
  const person = useSettings((settings) => settings.person);
  const areaId = useSettings((settings) => settings.areaId);
  const areas = useRecords(area);
  const areaName = areaId === null ? undefined : areas.byId.get(areaId)?.name;
  const who = [person.name || person.role, areaName].filter(Boolean).join(' · ');
  return (
    <div className={cx(styles.foot)}>
      <NewsLink route={route} />
      <a href={hashOf({ screen: 'settings', part: 'delen' })} className={cx(styles.state)}>
        <SharingLine />
      </a>
      {who !== '' && <p>{who}</p>}
      <a
        href={hashOf({ screen: 'settings' })}
        aria-current={route.screen === 'settings' ? 'page' : undefined}
        className={cx(styles.settings)}
      >
        <Settings size={16} aria-hidden />
        {t('frame.settings')}
      </a>
    </div>
  );
};
