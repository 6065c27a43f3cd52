import type { BridgeGeometry, Label, Line } from './geometry.ts';
import { sizeOf } from './labels.ts';
import type { Paint, Pigment } from './paint.ts';

interface Props {
  readonly label: Label;
  readonly drawn: Pick<BridgeGeometry, 'text' | 'lineHeight'>;
  readonly paint: Paint;
  /** Instead of that of the line. */
  readonly colour?: Pigment;
}

const weights: Readonly<Record<Line['tone'], number>> = {
  strong: 700,
  ask: 700,
  plain: 400,
  soft: 400,
};
const colours: Readonly<Record<Line['tone'], Pigment>> = {
  strong: 'ink',
  ask: 'plank-edge',
  plain: 'ink',
  soft: 'ink-soft',
};

/** Words of a drawing, centred in their box. */
export const LabelWords = ({ label: { lines, box, leader }, drawn, paint, colour }: Props) => (
  <g>
    {leader !== null && (
      <path
        d={`M${String(leader.x)} ${String(leader.from)}V${String(leader.to)}`}
        stroke={paint('line-strong')}
        strokeWidth={drawn.text * 0.07}
        fill="none"
      />
    )}
    <text textAnchor="middle">
      {lines.map(({ text, tone }, at) => (
        <tspan
          key={`${String(at)} ${text}`}
          x={box.x + box.width / 2}
          y={box.y + drawn.lineHeight * (at + 0.76)}
          fontSize={sizeOf(tone, drawn.text)}
          fontWeight={weights[tone]}
          fill={paint(colour ?? colours[tone])}
        >
          {text}
        </tspan>
      ))}
    </text>
  </g>
);
