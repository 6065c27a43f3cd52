import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import { Banners } from './Banners.tsx';
import styles from './Frame.module.css';
import { isCalm } from '../route.ts';
import type { Route } from '../route.ts';
import { Navigation } from './Navigation.tsx';
import { TopBar } from './TopBar.tsx';

interface Props {
  readonly route: Route;
  readonly children: ReactNode;
}

/** Navigation left, search and *Nieuw gehoord* on top, the screen in the middle. */
export const Frame = ({ route, children }: Props) => {
  const { t } = useTranslation();
  if (isCalm(route)) {
    return (
      <main id="inhoud" tabIndex={-1} className={cx(styles.calm)}>
        {children}
      </main>
    );
  }
  return (
    <div className={cx(styles.around)}>
      <a
        href="#inhoud"
        className={cx(styles.skip)}
        onClick={(event) => {
          // The hash is where the person is, so the link may not change it.
          event.preventDefault();
          document.getElementById('inhoud')?.focus();
        }}
      >
        {t('frame.skip')}
      </a>
      <div className={cx(styles.frame)}>
        <Navigation route={route} />
        <TopBar route={route} />
        <div className={cx(styles.middle)}>
          <Banners />
          <main id="inhoud" tabIndex={-1} className={cx(styles.main)}>
            {children}
          </main>
        </div>
      </div>
    </div>
  );
};
