import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx.ts';
import styles from './Banners.module.css';
import { ReportBanner } from './ReportBanner.tsx';
import { SampleBanner } from './SampleBanner.tsx';

/** What the person must know about the data on screen, above every screen. */
export const Banners = () => {
  const { t } = useTranslation();
  return (
    <aside className={cx(styles.banners)} aria-label={t('frame.aboutData')}>
      <ReportBanner />
      <SampleBanner />
    </aside>
  );
};
