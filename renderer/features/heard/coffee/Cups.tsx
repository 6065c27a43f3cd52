import { useTranslation } from 'react-i18next';
import { cx } from '../../../ui/cx.ts';
import styles from './Coffee.module.css';
import { layCups } from './cups.ts';
import type { Cup } from './cups.ts';

/** How much was said, as cups on the table. The list beside it says what. */
export const Cups = ({ count }: { readonly count: number }) => {
  const { t } = useTranslation();
  const { width, height, cups, shelves } = layCups(count);
  return (
    <svg
      className={cx(styles.cups)}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={count === 0 ? t('coffee.noCups') : t('coffee.cups', { count })}
    >
      {shelves.map((y) => (
        <g key={y}>
          <rect x={4} y={y} width={width - 8} height={7} rx={3.5} fill="var(--plank)" />
          <path d={`M16 ${String(y + 4)}H${String(width - 16)}`} className={cx(styles.grain)} />
        </g>
      ))}
      {cups.map((cup) => (
        <OneCup key={`${String(cup.x)} ${String(cup.y)}`} cup={cup} />
      ))}
      {count === 0 && <EmptyCup x={width / 2} y={shelves[0] ?? height} />}
    </svg>
  );
};

/** Drawn with its foot at 0,0. */
const body = 'M-17-33H17C17-15 12-5 5-5H-5C-12-5-17-15-17-33Z';
const handle = 'M16-28c11-2 12 13-4 15';

const at = (x: number, y: number): string => `translate(${String(x)} ${String(y)})`;

const OneCup = ({ cup: { x, y, hue, isHot } }: { readonly cup: Cup }) => (
  <g transform={at(x, y)} className={cx(styles.cup, styles[hue])}>
    <ellipse cx={0} cy={-3} rx={23} ry={3.5} className={cx(styles.china)} />
    <path d={handle} fill="none" />
    <path d={body} className={cx(styles.china)} />
    <ellipse cx={0} cy={-33} rx={17} ry={4} className={cx(styles.china)} />
    <ellipse cx={0} cy={-32.4} rx={13.5} ry={2.6} className={cx(styles.coffee)} />
    {isHot && (
      <path d="M-6-40c-4-5 4-8 0-13M6-40c-4-5 4-8 0-13" className={cx(styles.steam)} fill="none" />
    )}
  </g>
);

/** Not poured yet. */
const EmptyCup = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g transform={at(x, y)} className={cx(styles.cup, styles.waiting)}>
    <ellipse cx={0} cy={-3} rx={23} ry={3.5} fill="none" />
    <path d={handle} fill="none" />
    <path d={body} fill="none" />
    <ellipse cx={0} cy={-33} rx={17} ry={4} fill="none" />
  </g>
);
