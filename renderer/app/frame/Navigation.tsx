import { useTranslation } from 'react-i18next';
import { BridgeMark } from '../../ui/BridgeMark.tsx';
import { cx } from '../../ui/cx.ts';
import type { Route } from '../route.ts';
import { NavigationFoot } from './NavigationFoot.tsx';
import { NavigationList } from './NavigationList.tsx';
import styles from './Navigation.module.css';

export const Navigation = ({ route }: { readonly route: Route }) => {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('frame.screens')} className={cx(styles.side)}>
      <div className={cx(styles.name)}>
        <BridgeMark />
        {t('frame.name')}
      </div>
      <div className={cx(styles.list)}>
        <NavigationList route={route} />
      </div>
      <NavigationFoot route={route} />
    </nav>
  );
};
