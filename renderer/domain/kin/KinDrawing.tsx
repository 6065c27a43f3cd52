import type { ReactNode } from 'react';
import type { RelationKind } from '../../../shared/domain/relation.ts';
import type { Paint, Pigment } from '../bridge/paint.ts';
import type { KinGeometry, NodeShape, Point, TieShape, YearShape } from './kinGeometry.ts';

interface Props {
  readonly drawn: KinGeometry;
  readonly paint: Paint;
  /** What a year says of which nobody told when it was. */
  readonly guess: string;
  /** Of whom the ties stand out. */
  readonly lit?: string | null;
  readonly around?: (shape: NodeShape, box: ReactNode) => ReactNode;
}

/** A family tree as a group within an `<svg>`. Every kind of tie has its own stroke and sign. */
export const KinDrawing = ({ drawn, paint, guess, lit = null, around }: Props) => (
  <g strokeLinecap="round" strokeLinejoin="round">
    {drawn.years.map((year, at) => (
      <YearBand key={year.year} year={year} isTinted={at % 2 === 0} {...{ drawn, paint, guess }} />
    ))}
    {drawn.ties.map((tie) => (
      <g key={tie.id} opacity={lit === null || isOf(tie, lit) ? 1 : 0.25}>
        <TieLine tie={tie} text={drawn.text} paint={paint} />
      </g>
    ))}
    {drawn.nodes.map((shape) => (
      <g key={shape.node.id}>
        {(around ?? plain)(shape, <NodeBox shape={shape} text={drawn.text} paint={paint} />)}
      </g>
    ))}
    {drawn.ties.map((tie) => (
      <g key={tie.id} opacity={lit === null || isOf(tie, lit) ? 1 : 0.25}>
        <TieSigns tie={tie} text={drawn.text} paint={paint} />
      </g>
    ))}
  </g>
);

const plain = (_: NodeShape, box: ReactNode): ReactNode => box;
const isOf = ({ from, to }: TieShape, id: string): boolean => from === id || to === id;

interface BandProps extends Pick<Props, 'drawn' | 'paint' | 'guess'> {
  readonly year: YearShape;
  readonly isTinted: boolean;
}

const YearBand = ({ year, isTinted, drawn, paint, guess }: BandProps) => (
  <g>
    {isTinted && (
      <rect
        x={year.x}
        width={year.width}
        height={drawn.height}
        rx={drawn.text * 0.6}
        fill={paint('water-pale')}
        opacity={0.45}
      />
    )}
    <text
      x={year.x + drawn.text * 1.7}
      y={drawn.text * 1.7}
      fontSize={drawn.text * 1.15}
      fontWeight={700}
      fill={paint('ink')}
    >
      {year.year === year.until ? year.year : `${String(year.year)}–${String(year.until)}`}
      {year.isGuess && (
        <tspan fontWeight={400} fontSize={drawn.text * 0.9} fill={paint('ink-soft')}>
          {` ${guess}`}
        </tspan>
      )}
    </text>
  </g>
);

interface BoxProps {
  readonly shape: NodeShape;
  readonly text: number;
  readonly paint: Paint;
}

const NodeBox = ({ shape, text, paint }: BoxProps) => {
  const { node, x, y, width, height, lines, about } = shape;
  const isLesson = node.kind === 'lesson';
  const left = x + text * 0.7;
  return (
    <>
      <rect
        {...{ x, y, width, height }}
        rx={isLesson ? text * 0.15 : text * 0.55}
        fill={paint('surface')}
        stroke={paint(isLesson ? 'plum' : 'water')}
        strokeWidth={text * 0.1}
      />
      {isLesson && (
        <path
          d={`M${String(x + width - text * 1.1)} ${String(y)}v${String(text * 1.5)}l${String(text * 0.35)} ${String(-text * 0.35)}l${String(text * 0.35)} ${String(text * 0.35)}v${String(-text * 1.5)}`}
          fill={paint('plum')}
        />
      )}
      <text>
        {lines.map((line, at) => (
          <tspan
            key={`${String(at)} ${line}`}
            x={left}
            y={y + text * (1.65 + 1.28 * at)}
            fontSize={text * 1.06}
            fontWeight={600}
            fill={paint('ink')}
          >
            {/* Parted from what follows where the words are read aloud. */}
            {`${line} `}
          </tspan>
        ))}
        {about !== '' && (
          <tspan
            x={left}
            y={y + text * (1.6 + 1.28 * lines.length)}
            fontSize={text * 0.9}
            fill={paint('ink-soft')}
          >
            {about}
          </tspan>
        )}
      </text>
    </>
  );
};

interface TieProps {
  readonly tie: TieShape;
  readonly text: number;
  readonly paint: Paint;
}

export const tieColour: Readonly<Record<RelationKind, Pigment>> = {
  grew_from: 'water',
  part_of: 'plank-edge',
  inspired_by: 'plum',
  seeks_out: 'clay',
};

export const TieLine = ({ tie: { kind, path }, text, paint }: TieProps) => {
  const colour = paint(tieColour[kind]);
  const line = { d: path, fill: 'none', stroke: colour };
  switch (kind) {
    case 'grew_from':
      return <path {...line} strokeWidth={text * 0.17} />;
    case 'part_of':
      return (
        <>
          <path {...line} strokeWidth={text * 0.42} strokeLinecap="butt" />
          <path {...line} stroke={paint('plank')} strokeWidth={text * 0.22} strokeLinecap="butt" />
        </>
      );
    case 'inspired_by':
      return (
        <path
          {...line}
          strokeWidth={text * 0.14}
          strokeDasharray={`${String(text * 0.55)} ${String(text * 0.4)}`}
        />
      );
    case 'seeks_out':
      return (
        <path
          {...line}
          strokeWidth={text * 0.2}
          strokeLinecap="round"
          strokeDasharray={`0.1 ${String(text * 0.42)}`}
        />
      );
  }
};

/** A dot where something grew, a square where it belongs, a diamond, and rings at both ends. */
export const TieSigns = ({ tie: { kind, start, end }, text, paint }: TieProps) => {
  const colour = paint(tieColour[kind]);
  const r = text * 0.32;
  switch (kind) {
    case 'grew_from':
      return <circle cx={end.x} cy={end.y} r={r} fill={colour} />;
    case 'part_of':
      return <rect x={end.x - r} y={end.y - r} width={2 * r} height={2 * r} fill={colour} />;
    case 'inspired_by':
      return (
        <path
          d={`M${say(end.x - r * 1.2, end.y)}L${say(end.x, end.y - r * 1.2)}L${say(end.x + r * 1.2, end.y)}L${say(end.x, end.y + r * 1.2)}Z`}
          fill={colour}
        />
      );
    case 'seeks_out':
      return [start, end].map((at, which) => (
        <Ring key={String(which)} {...{ at, r, colour, paint }} />
      ));
  }
};

const Ring = ({
  at,
  r,
  colour,
  paint,
}: {
  readonly at: Point;
  readonly r: number;
  readonly colour: string;
  readonly paint: Paint;
}) => (
  <circle
    cx={at.x}
    cy={at.y}
    r={r}
    fill={paint('surface')}
    stroke={colour}
    strokeWidth={r * 0.55}
  />
);

const say = (x: number, y: number): string => `${String(x)} ${String(y)}`;
