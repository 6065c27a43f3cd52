import { useMemo } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { relationKinds } from '../../../shared/domain/relation.ts';
import { paperPaint as paint } from '../bridge/paper.ts';
import { textWidth } from '../bridge/textWidth.ts';
import type { Family } from './family.ts';
import { KinDrawing } from './KinDrawing.tsx';
import { TieSample } from './KinKey.tsx';
import type { KinGeometry } from './kinGeometry.ts';
import { layOutKin } from './layOutKin.ts';

interface Props {
  readonly family: Family;
  readonly drawing: Ref<SVGSVGElement>;
  readonly className?: string | undefined;
}

const [width, height, margin, text] = [1680, 1188, 56, 20];
const head = 110;
const foot = 70;

/** The tree on a sheet of its own, A3 lying down: a large family is drawn smaller, never cut. */
export const KinPoster = ({ family, drawing, className }: Props) => {
  const { t } = useTranslation();
  const drawn = useMemo(() => largest(family), [family]);
  const scale = scaleOf(drawn);
  const left = (width - drawn.width * scale) / 2;
  const names = relationKinds.map((kind) => t(`kin.tie.${kind}`));
  const widths = names.map((name) => 88 + textWidth(name, text) + 40);
  return (
    <svg
      ref={drawing}
      xmlns="http://www.w3.org/2000/svg"
      role="img"
      aria-label={t('kin.poster', { count: family.nodes.length })}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      fontFamily="Letter, 'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif"
      className={className}
    >
      <title>{t('frame.familyTree')}</title>
      <rect width={width} height={height} fill={paint('surface')} />
      <text x={margin} y={80} fontSize={44} fontWeight={700} fill={paint('ink')}>
        {t('frame.familyTree')}
      </text>
      <text x={width - margin} y={78} fontSize={20} textAnchor="end" fill={paint('ink-soft')}>
        {t('bridge.drawing.motto')}
      </text>
      <g transform={`translate(${String(left)} ${String(head)}) scale(${String(scale)})`}>
        <KinDrawing drawn={drawn} paint={paint} guess={t('kin.guess')} />
      </g>
      {relationKinds.map((kind, at) => {
        const x = margin + widths.slice(0, at).reduce((sum, one) => sum + one, 0);
        return (
          <g key={kind} transform={`translate(${String(x)} ${String(height - 56)})`}>
            <TieSample kind={kind} paint={paint} text={text} />
            <text x={80} y={17} fontSize={text} fill={paint('ink')}>
              {names[at]}
            </text>
          </g>
        );
      })}
    </svg>
  );
};

const room = { width: width - 2 * margin, height: height - head - foot - margin };
const scaleOf = (drawn: KinGeometry): number =>
  Math.min(room.width / drawn.width, room.height / drawn.height, 1.25);

/** Of several widths the one that leaves the letters largest on the sheet. */
const largest = (family: Family): KinGeometry =>
  [1260, 1600, 2000, 2600, 3400]
    .map((wide) => layOutKin(family, { width: wide, text: 18 }))
    .reduce((best, one) => (scaleOf(one) > scaleOf(best) ? one : best));
