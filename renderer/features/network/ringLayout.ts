import { panels } from '../../../shared/domain/enums.ts';
import type { Panel } from '../../../shared/domain/enums.ts';
import type { Meeting, Member, Network } from './networkModel.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
export interface RingSize {
  readonly width: number;
  readonly height: number;
  /** The letter size. */
  readonly text: number;
}
export interface PartyDot extends Point {
  readonly id: string;
  readonly panel: Panel;
  /** From its middle to its edge. */
  readonly half: number;
}
export interface MeetingMark extends Point {
  readonly id: string;
}
export interface Thread {
  readonly partyId: string;
  readonly meetingId: string;
  readonly panel: Panel;
  readonly path: string;
}
export interface Arc {
  readonly panel: Panel;
  readonly path: string;
  /** What its name is written along. */
  readonly namePath: string;
  readonly isEmpty: boolean;
}
export interface Ring {
  readonly center: Point;
  /** Where the parties begin, and where they end. */
  readonly radius: number;
  readonly outer: number;
  readonly arcs: readonly Arc[];
  readonly dots: readonly PartyDot[];
  readonly marks: readonly MeetingMark[];
  readonly threads: readonly Thread[];
}

/** Three arcs of one length, whoever sits there: nobody is larger, and nobody on top of another. */
const middles: Readonly<Record<Panel, number>> = {
  organisations: -90,
  municipality: 30,
  residents: 150,
};
const halfArc = 54;
/** Between the middles of two dots, along the arc and outwards. */
const apart = 11;
const mostRows = 4;
/** Under this, names do not fit beside the ring. */
const leastBeside = 96;
const roundsOfMakingRoom = 80;

const round = (value: number): number => Math.round(value * 10) / 10;
export const say = ({ x, y }: Point): string => `${String(round(x))} ${String(round(y))}`;

const at = (center: Point, radius: number, degrees: number): Point => {
  const angle = (degrees * Math.PI) / 180;
  return { x: center.x + radius * Math.cos(angle), y: center.y + radius * Math.sin(angle) };
};

/** Parties on a ring of three arcs, and what they meet at within it. The same data, the same ring. */
export const layoutRing = ({ members, meetings }: Network, size: RingSize): Ring => {
  const center = { x: size.width / 2, y: size.height / 2 };
  const beside = size.width / 2 - leastBeside;
  const half = Math.min(size.height / 2, beside > size.height * 0.3 ? beside : size.width / 2) - 8;
  const byPanel = panels.map((panel) => inOrder(members, meetings, panel));
  const rowsOf = (count: number, radius: number): number =>
    Math.min(mostRows, Math.max(1, Math.ceil((count * apart) / arcLength(radius))));
  const fullest = Math.max(...byPanel.map((own) => own.length));
  const rows = rowsOf(fullest, half - apart * 2);
  const radius = half - rows * apart;
  const dotSize = Math.min(6, Math.max(3.2, (arcLength(radius) * rows) / (2.6 * (fullest || 1))));
  const dots = panels.flatMap((panel, index) => {
    const own = byPanel[index] ?? [];
    const step = (halfArc * 2) / (own.length || 1);
    return own.map(({ party: { id } }, order): PartyDot => {
      const degrees = middles[panel] - halfArc + step * (order + 0.5);
      const row = order % rowsOf(own.length, radius);
      return { id, panel, half: dotSize, ...at(center, radius + row * apart, degrees) };
    });
  });
  const dotById = new Map(dots.map((dot) => [dot.id, dot]));
  const marks = placeMeetings(meetings, dotById, center, radius);
  return {
    center,
    radius,
    outer: half,
    arcs: panels.map((panel, index) => arcOf(panel, center, radius, half, byPanel[index] ?? [])),
    dots,
    marks,
    threads: meetings.flatMap(({ initiative, parties }, index) =>
      parties.flatMap(({ id, panel }) => {
        const [dot, mark] = [dotById.get(id), marks[index]];
        if (dot === undefined || mark === undefined) return [];
        return {
          partyId: id,
          meetingId: initiative.id,
          panel,
          path: threadPath(dot, mark, center),
        };
      }),
    ),
  };
};

const arcLength = (radius: number): number => (radius * 2 * halfArc * Math.PI) / 180;

/** Who meets at the same places stands near each other; by name where that says nothing. */
const inOrder = (
  members: readonly Member[],
  meetings: readonly Meeting[],
  panel: Panel,
): readonly Member[] => {
  const places = new Map(meetings.map(({ initiative }, index) => [initiative.id, index]));
  const mean = ({ at: own }: Member): number =>
    own.reduce((sum, { id }) => sum + (places.get(id) ?? 0), 0) / own.length;
  const own = members.filter(({ party }) => party.panel === panel);
  const sitting = own.filter((one) => one.at.length > 0);
  const apart = own.filter((one) => one.at.length === 0);
  return [...sitting.toSorted((a, b) => mean(a) - mean(b)), ...apart];
};

const arcOf = (
  panel: Panel,
  center: Point,
  radius: number,
  outer: number,
  own: readonly Member[],
): Arc => {
  const [from, to] = [middles[panel] - halfArc, middles[panel] + halfArc];
  const band = (outer + radius) / 2;
  const name = radius - 25;
  // Words along the lower arcs run the other way, or they would stand on their heads.
  const isLow = panel !== 'organisations';
  const [first, last] = isLow ? [to, from] : [from, to];
  return {
    panel,
    path: arcPath(center, band, from, to),
    namePath: arcPath(center, isLow ? name + 9 : name, first, last),
    isEmpty: own.length === 0,
  };
};

const arcPath = (center: Point, radius: number, from: number, to: number): string => {
  const [start, end] = [at(center, radius, from), at(center, radius, to)];
  const turns = to > from ? '1' : '0';
  return `M${say(start)}A${String(round(radius))} ${String(round(radius))} 0 0 ${turns} ${say(end)}`;
};

const threadPath = (dot: Point, mark: Point, center: Point): string => {
  const bend = {
    x: (dot.x + mark.x) * 0.44 + center.x * 0.12,
    y: (dot.y + mark.y) * 0.44 + center.y * 0.12,
  };
  return `M${say(dot)}Q${say(bend)} ${say(mark)}`;
};

/** Each amid who meets there, and then apart from the others. */
const placeMeetings = (
  meetings: readonly Meeting[],
  dots: ReadonlyMap<string, PartyDot>,
  center: Point,
  radius: number,
): readonly MeetingMark[] => {
  const reach = radius - 50;
  const spots = meetings.map(({ parties }) => {
    const own = parties.flatMap(({ id }) => dots.get(id) ?? []);
    const pull = own.length === 1 ? 0.62 : 0.82;
    const mean = (side: 'x' | 'y'): number =>
      own.reduce((sum, dot) => sum + dot[side] - center[side], 0) / (own.length || 1);
    return { x: mean('x') * pull, y: mean('y') * pull };
  });
  const gap = Math.min(44, Math.max(9, reach * Math.sqrt(1.9 / (spots.length || 1))));
  for (let turn = 0; turn < roundsOfMakingRoom; turn += 1) {
    const isDone = makeRoom(spots, gap);
    for (const spot of spots) {
      const far = Math.hypot(spot.x, spot.y);
      if (far > reach) {
        spot.x *= reach / far;
        spot.y *= reach / far;
      }
    }
    if (isDone) break;
  }
  return meetings.map(({ initiative: { id } }, index) => ({
    id,
    x: center.x + (spots[index]?.x ?? 0),
    y: center.y + (spots[index]?.y ?? 0),
  }));
};

/** Pushes what lies too near away from each other; true when nothing did. */
const makeRoom = (spots: { x: number; y: number }[], gap: number): boolean => {
  let isDone = true;
  spots.forEach((one, index) => {
    for (const other of spots.slice(index + 1)) {
      const [dx, dy] = [other.x - one.x, other.y - one.y];
      const far = Math.hypot(dx, dy);
      if (far >= gap) continue;
      isDone = false;
      // On one spot there is no direction to go: each gets one of its own.
      const angle = index * 2.4;
      const [ux, uy] = far < 0.01 ? [Math.cos(angle), Math.sin(angle)] : [dx / far, dy / far];
      const push = (gap - far) / 2;
      one.x -= ux * push;
      one.y -= uy * push;
      other.x += ux * push;
      other.y += uy * push;
    }
  });
  return isDone;
};
