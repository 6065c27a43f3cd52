import { useId } from 'react';
import type { Panel } from '../../../shared/domain/enums.ts';
import type { Bank, Box, BridgeGeometry, PillarShape, PlankShape } from './geometry.ts';
import { LabelWords } from './LabelWords.tsx';
import type { Paint, Pigment } from './paint.ts';

interface Props {
  readonly drawn: BridgeGeometry;
  readonly paint: Paint;
}

/**
 * A bridge as a group within an `<svg>`. Everything is said by shape as well as by colour: solid,
 * hatched or dotted, and circle, square or triangle.
 */
export const BridgeDrawing = ({ drawn, paint }: Props) => {
  const hatch = useId();
  const thin = drawn.text * 0.11;
  return (
    <g strokeLinejoin="round" strokeLinecap="round">
      <Hatch id={hatch} size={drawn.text * 0.5} paint={paint} />
      <path d={drawn.water} fill={paint('water-pale')} />
      <Shores drawn={drawn} paint={paint} thin={thin} />
      <g fill="none" stroke={paint('water-mid')} strokeWidth={thin}>
        {drawn.waves.map((wave) => (
          <path key={wave} d={wave} />
        ))}
      </g>
      {drawn.pillars.map((pillar) => (
        <Pillar key={pillar.id} pillar={pillar} paint={paint} thin={thin} />
      ))}
      <path
        d={drawn.arch}
        fill="none"
        stroke={paint('plank-edge')}
        strokeWidth={thin * 1.8}
        strokeDasharray={drawn.isArchBare ? `${String(thin * 4)} ${String(thin * 4)}` : undefined}
      />
      {drawn.planks.map((plank) => (
        <Plank key={plank.id} plank={plank} paint={paint} thin={thin} hatch={hatch} />
      ))}
      {[...drawn.plankLabels, ...drawn.pillarLabels].map((label) => (
        <LabelWords key={label.id} label={label} drawn={drawn} paint={paint} />
      ))}
    </g>
  );
};

interface Parts extends Props {
  readonly thin: number;
}

export const Hatch = ({
  id,
  size,
  paint,
}: {
  readonly id: string;
  readonly size: number;
  readonly paint: Paint;
}) => (
  <defs>
    <pattern
      id={id}
      width={size}
      height={size}
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width={size} height={size} fill={paint('surface')} />
      <rect width={size * 0.45} height={size} fill={paint('plank')} />
    </pattern>
  </defs>
);

const Shores = ({ drawn, paint, thin }: Parts) => {
  const { lifeworld, systemworld } = drawn.banks;
  return (
    <>
      <Shore
        bank={lifeworld}
        fill="live-pale"
        edge="water"
        drawn={drawn}
        paint={paint}
        thin={thin}
      />
      <Shore
        bank={systemworld}
        fill="clay-pale"
        edge="clay"
        drawn={drawn}
        paint={paint}
        thin={thin}
      />
      <g stroke={paint('water')} strokeWidth={thin} fill={paint('surface')}>
        {drawn.houses.map(({ wall }) => (
          <path key={wall} d={wall} />
        ))}
      </g>
      {drawn.houses.map(({ wall, door }) => (
        <Square key={wall} box={door} fill={paint('water-mid')} />
      ))}
      <g stroke={paint('clay')} strokeWidth={thin} fill={paint('surface')}>
        <path d={drawn.townHall.wall} />
        <path d={drawn.townHall.roof} />
      </g>
      {drawn.townHall.windows.map((pane) => (
        <Square key={`${String(pane.x)} ${String(pane.y)}`} box={pane} fill={paint('clay-mid')} />
      ))}
      <Square box={drawn.townHall.door} fill={paint('clay')} />
    </>
  );
};

interface ShoreProps extends Parts {
  readonly bank: Bank;
  readonly fill: Pigment;
  readonly edge: Pigment;
}

const Shore = ({ bank, fill, edge, drawn, paint, thin }: ShoreProps) => (
  <>
    <path d={bank.path} fill={paint(fill)} stroke={paint(edge)} strokeWidth={thin} />
    <LabelWords label={bank.label} drawn={drawn} paint={paint} colour={edge} />
  </>
);

const Square = ({ box, fill }: { readonly box: Box; readonly fill: string }) => (
  <rect {...box} fill={fill} />
);

export const cornerColour: Readonly<Record<Panel, Pigment>> = {
  residents: 'water',
  municipality: 'clay',
  organisations: 'plum',
};

const Pillar = ({
  pillar: { panel, isEmpty, path, sign },
  paint,
  thin,
}: Omit<Parts, 'drawn'> & { readonly pillar: PillarShape }) => {
  const colour = paint(cornerColour[panel]);
  const dots = isEmpty ? `${String(thin * 2)} ${String(thin * 2.6)}` : undefined;
  return (
    <g stroke={colour} strokeWidth={thin * 1.25} strokeDasharray={dots}>
      <path d={path} fill={isEmpty ? 'none' : paint('surface')} />
      <CornerSign panel={panel} {...sign} fill={isEmpty ? 'none' : colour} />
    </g>
  );
};

interface SignProps {
  readonly panel: Panel;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly fill: string;
}

/** Circle, square and triangle: the three corners, as everywhere in the app. */
export const CornerSign = ({ panel, x, y, size, fill }: SignProps) => {
  const half = size / 2;
  switch (panel) {
    case 'residents':
      return <circle cx={x} cy={y} r={half} fill={fill} />;
    case 'municipality':
      return (
        <rect
          x={x - half * 0.9}
          y={y - half * 0.9}
          width={size * 0.9}
          height={size * 0.9}
          fill={fill}
        />
      );
    case 'organisations':
      return (
        <path
          d={`M${String(x)} ${String(y - half)}L${String(x + half)} ${String(y + half * 0.85)}H${String(x - half)}Z`}
          fill={fill}
        />
      );
  }
};

interface PlankProps extends Omit<Parts, 'drawn'> {
  readonly plank: PlankShape;
  readonly hatch: string;
}

export const Plank = ({ plank: { path, status }, paint, thin, hatch }: PlankProps) => {
  switch (status) {
    case 'offered':
      return (
        <path d={path} fill={paint('plank')} stroke={paint('plank-edge')} strokeWidth={thin} />
      );
    case 'asked':
      return (
        <path d={path} fill={`url(#${hatch})`} stroke={paint('plank-edge')} strokeWidth={thin} />
      );
    case 'missing':
      return (
        <path
          d={path}
          fill={paint('surface')}
          stroke={paint('plank-edge')}
          strokeWidth={thin * 1.2}
          strokeDasharray={`${String(thin * 2.4)} ${String(thin * 2.6)}`}
        />
      );
  }
};
