interface Point {
  readonly x: number;
  readonly y: number;
}

const start: Point = { x: 172, y: 372 };
const top: Point = { x: 296, y: 196 };
const end: Point = { x: 430, y: 348 };
const planks = 6;
/** This one is still in the hands of the coordinator. */
const missing = 4;
const thickness = 11;
const waterline = 446;

/** A point of the arch, which is a quadratic curve. */
const along = (part: number): Point => {
  const rest = 1 - part;
  const mix = (a: number, b: number, c: number): number =>
    rest * rest * a + 2 * rest * part * b + part * part * c;
  return { x: mix(start.x, top.x, end.x), y: mix(start.y, top.y, end.y) };
};

const pair = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

const plank = (at: number): string => {
  const from = along(at / planks + 0.008);
  const to = along((at + 1) / planks - 0.008);
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const up = {
    x: ((to.y - from.y) / length) * thickness,
    y: ((from.x - to.x) / length) * thickness,
  };
  const raised = (point: Point): Point => ({ x: point.x + up.x, y: point.y + up.y });
  return `M${pair(from)}L${pair(to)}L${pair(raised(to))}L${pair(raised(from))}Z`;
};

const pillar = (part: number): string => {
  const { x, y } = along(part);
  return `M${String(x - 6)} ${String(y)}h12l4 ${String(waterline - y)}h-20Z`;
};

/** Somebody of the village, on the way. */
const Villager = ({ at, colour }: { readonly at: number; readonly colour: string }) => {
  const { x, y } = along(at);
  const feet = y - thickness;
  return (
    <g strokeWidth="2" strokeLinecap="round">
      <path
        d={`M${String(x - 4)} ${String(feet)}l2 -12M${String(x + 4)} ${String(feet)}l-2 -12`}
        stroke="var(--ink-soft)"
      />
      <path
        d={`M${String(x - 7)} ${String(feet - 10)}q0 -18 7 -18t7 18Z`}
        fill={colour}
        stroke={colour}
      />
      <circle cx={x} cy={feet - 34} r="6" fill="var(--clay-pale)" stroke="var(--ink)" />
    </g>
  );
};

export const Bridge = () => (
  <g strokeWidth="2" strokeLinejoin="round">
    <path d={pillar(0.27)} fill="var(--surface)" stroke="var(--water)" />
    <path d={pillar(0.52)} fill="var(--surface)" stroke="var(--plum)" />
    <path
      d={`M${pair(start)}Q${pair(top)} ${pair(end)}`}
      fill="none"
      stroke="var(--plank-edge)"
      strokeWidth="3"
    />
    {Array.from({ length: planks }, (_, at) =>
      at === missing ? (
        <path key={at} d={plank(at)} fill="none" stroke="var(--plank-edge)" strokeDasharray="5 5" />
      ) : (
        <path key={at} d={plank(at)} fill="var(--plank)" stroke="var(--plank-edge)" />
      ),
    )}
    <Villager at={0.3} colour="var(--live)" />
    <Villager at={0.44} colour="var(--plum)" />
  </g>
);
