import { useTranslation } from 'react-i18next';
import { panels } from '../../shared/domain/enums.ts';
import type { Panel } from '../../shared/domain/enums.ts';
import styles from './DrieluikGlyph.module.css';
import { cx } from '../ui/cx.ts';

const shapes: Readonly<Record<Panel, string>> = {
  residents: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 1 1 0-12.5Z',
  municipality: 'M17 2h12v12H17Z',
  organisations: 'M38 1.75L44.5 14h-13Z',
};

interface Props {
  /** The corners where somebody sits; see `seatedPanels`. */
  readonly seated: readonly Panel[];
  /** The height in pixels at normal text size. */
  readonly size?: number;
}

/** The smallest picture of the app: three corners, filled where somebody sits, dotted where not. */
export const DrieluikGlyph = ({ seated, size = 15 }: Props) => {
  const { t } = useTranslation();
  const names = (of: readonly Panel[]): string =>
    of.map((panel) => t(`enums.panel.${panel}`)).join(', ');
  const empty = panels.filter((panel) => !seated.includes(panel));
  const words = [
    seated.length > 0 && t('drieluik.seated', { names: names(seated) }),
    empty.length > 0 && t('drieluik.empty', { names: names(empty) }),
  ];
  return (
    <svg
      role="img"
      aria-label={words.filter(Boolean).join(' ')}
      viewBox="0 0 46 16"
      className={cx(styles.glyph)}
      style={{ blockSize: `${String(size / 16)}rem` }}
    >
      {panels.map((panel) => (
        <path
          key={panel}
          d={shapes[panel]}
          className={cx(styles[panel], !seated.includes(panel) && styles.empty)}
        />
      ))}
    </svg>
  );
};
