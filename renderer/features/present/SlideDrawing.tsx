import { useTranslation } from 'react-i18next';
import { wholeWorkPaths } from '../../../shared/domain/drawnPaths.ts';
import { cx } from '../../ui/cx.ts';
import styles from './SlidePicture.module.css';

/** The picture of the whole work: a bridge between two banks, on three pillars. */
export const SlideDrawing = () => {
  const { t } = useTranslation();
  return (
    <svg
      role="img"
      aria-label={t('present.drawing.alt')}
      viewBox="0 0 800 300"
      className={cx(styles.drawing)}
    >
      <path
        d={wholeWorkPaths.water}
        fill="none"
        stroke="var(--water-mid)"
        strokeWidth="8"
        strokeLinecap="round"
      />
      <path d={wholeWorkPaths.leftBank} fill="var(--live-pale)" stroke="var(--live)" />
      <path d={wholeWorkPaths.rightBank} fill="var(--clay-pale)" stroke="var(--clay)" />
      <path d={wholeWorkPaths.pillars} stroke="var(--plank-edge)" strokeWidth="14" />
      <path
        d={wholeWorkPaths.arch}
        fill="none"
        stroke="var(--plank)"
        strokeWidth="22"
        strokeLinecap="round"
      />
      <text x="16" y="252" className={cx(styles.bank)}>
        {t('present.drawing.left')}
      </text>
      <text x="784" y="252" textAnchor="end" className={cx(styles.bank)}>
        {t('present.drawing.right')}
      </text>
      <text x="400" y="40" textAnchor="middle" className={cx(styles.bank)}>
        {t('present.drawing.pillars')}
      </text>
    </svg>
  );
};
