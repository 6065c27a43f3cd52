import { useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { hashOf } from '../../app/route.ts';
import { screenPaint } from '../bridge/paint.ts';
import { useWidth } from '../bridge/useWidth.ts';
import { cx } from '../../ui/cx.ts';
import type { Family, KinNode } from './family.ts';
import { KinDrawing } from './KinDrawing.tsx';
import type { NodeShape } from './kinGeometry.ts';
import { KinKey } from './KinKey.tsx';
import styles from './KinPicture.module.css';
import { layOutKin } from './layOutKin.ts';

export const routeTo = ({ kind, id }: KinNode): string =>
  hashOf(kind === 'lesson' ? { screen: 'library', id } : { screen: 'initiative', id });

/** The tree as wide as its place. Each of it leads to its card; the list beside it says the same. */
export const KinPicture = ({ family }: { readonly family: Family }) => {
  const { t } = useTranslation();
  const around = useRef<HTMLDivElement>(null);
  const [lit, setLit] = useState<string | null>(null);
  const width = Math.max(240, useWidth(around, 900));
  const drawn = useMemo(() => layOutKin(family, { width, text: 13 }), [family, width]);
  const linked = ({ node, x, y, width: w, height: h }: NodeShape, box: ReactNode): ReactNode => (
    <a
      href={routeTo(node)}
      className={cx(styles.link)}
      onFocus={() => {
        setLit(node.id);
      }}
      onBlur={() => {
        setLit(null);
      }}
      onPointerEnter={() => {
        setLit(node.id);
      }}
      onPointerLeave={() => {
        setLit(null);
      }}
    >
      <rect x={x - 4} y={y - 4} width={w + 8} height={h + 8} rx={10} className={cx(styles.ring)} />
      {box}
    </a>
  );
  return (
    <div ref={around} className={cx(styles.around)}>
      <svg
        role="group"
        aria-label={t('kin.picture', { count: family.nodes.length })}
        viewBox={`0 0 ${String(width)} ${String(drawn.height)}`}
        className={cx(styles.picture)}
      >
        <KinDrawing
          drawn={drawn}
          paint={screenPaint}
          guess={t('kin.guess')}
          lit={lit}
          around={linked}
        />
      </svg>
      <KinKey />
    </div>
  );
};
