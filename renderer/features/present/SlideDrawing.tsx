import { useTranslation } from 'react-i18next';
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
        d="M150 250q20 -12 40 0t40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0 40 0"
        fill="none"
        stroke="var(--water-mid)"
        strokeWidth="8"
        strokeLinecap="round"
      />
      <path d="M0 300V180H150q30 50 40 120Z" fill="var(--live-pale)" stroke="var(--live)" />
      <path d="M800 300V180H650q-30 50 -40 120Z" fill="var(--clay-pale)" stroke="var(--clay)" />
      <path d="M270 106V270M400 90V270M530 106V270" stroke="var(--plank-edge)" strokeWidth="14" />
      <path
        d="M130 180C260 60 540 60 670 180"
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
