import type { Role } from '../../../shared/domain/rolePeriod.ts';

/** A stretch of one role on one plane. Days as `2018-01-11`; no end while it goes on. */
export interface Stretch {
  readonly plane: string;
  readonly role: Role;
  readonly from: string;
  readonly to: string | null;
}

interface Tide {
  readonly stretches: readonly Stretch[];
  /** The next light touch. */
  readonly touch: string | null;
  readonly today: string;
  /** In pixels. */
  readonly width: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

interface TideLine {
  readonly plane: string;
  /** One piece where the role went on without a gap. */
  readonly pieces: readonly string[];
  /** Dashed: from today on, as it is now. */
  readonly ahead: string | null;
  readonly name: Point;
}

export interface TideLayout {
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** The lines, the whole first. */
  readonly lines: readonly TideLine[];
  /** The water under the first line. */
  readonly water: readonly string[];
  readonly signs: readonly (Point & { readonly role: 'enforcing' | 'safety_net' })[];
  readonly buoy: Point | null;
  readonly now: number;
  readonly start: string;
}

/** How high the water stands: sturend high, loslaten low. */
const heights: Readonly<Record<Role, number>> = {
  enforcing: 1,
  steering: 0.85,
  bit_of_both: 0.6,
  facilitating: 0.35,
  safety_net: 0.2,
  letting_go: 0,
};

const [left, right, top, bottom, height] = [64, 16, 34, 136, 160];
/** Lines at the same height stay apart. */
const apart = 4;
const nameHeight = 15;
const bend = 16;
const shortestDays = 60;

const daysOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
const round = (value: number): number => Math.round(value * 10) / 10;
const endOf = ({ from, to }: Stretch, today: string): string => {
  const end = to ?? today;
  return end < from ? from : end;
};
const say = ({ x, y }: Point): string => `${String(round(x))} ${String(round(y))}`;

/** The whole first, then in the order in which they began. */
const planesOf = (stretches: readonly Stretch[]): readonly string[] =>
  [...new Set(stretches.map(({ plane }) => plane))].toSorted(
    (a, b) => Number(b === 'whole') - Number(a === 'whole'),
  );

/** Draws the role of the municipality as a tide. Null where there is nothing to draw. */
export const layOutTide = ({ stretches, touch, today, width }: Tide): TideLayout | null => {
  const sorted = stretches.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = sorted;
  if (first === undefined) return null;
  const start = daysOf(first.from);
  const ends = [today, touch ?? today, ...sorted.map((one) => endOf(one, today))].map(daysOf);
  const span = Math.max(shortestDays, Math.max(...ends) - start);
  const xOf = (day: string): number =>
    left + ((daysOf(day) - start) / span) * (width - left - right);

  const drawn = planesOf(sorted).map((plane, at) => {
    const own = sorted.filter((one) => one.plane === plane);
    const yOf = (role: Role): number => bottom - heights[role] * (bottom - top) - at * apart;
    const pieces = piecesOf(own, today).map((piece) =>
      piece.map((one) => ({
        role: one.role,
        from: xOf(one.from),
        to: xOf(endOf(one, today)),
        y: yOf(one.role),
      })),
    );
    const isRunning = own.at(-1)?.to === null;
    return { plane, pieces, isRunning };
  });
  const last = width - right;
  // A buoy lies at the end of the water.
  const lastName = touch === null ? last : last - 14;
  const lines = drawn.map(({ plane, pieces, isRunning }) => {
    const end = pieces.at(-1)?.at(-1);
    const at = { x: end?.to ?? left, y: end?.y ?? bottom };
    return {
      plane,
      pieces: pieces.map((piece) => `M${lineOf(piece)}`),
      ahead: isRunning && last - at.x > 2 ? `M${say(at)}H${String(last)}` : null,
      name: { x: isRunning ? lastName : at.x, y: at.y - 9 },
    };
  });
  const running = drawn
    .find(({ isRunning }) => isRunning)
    ?.pieces.at(-1)
    ?.at(-1)?.y;
  return {
    ...{ height, left, top, bottom },
    lines: withNamesApart(lines),
    water: (drawn[0]?.pieces ?? []).map(
      (piece) => `M${lineOf(piece)}V${String(bottom)}H${String(round(piece[0]?.from ?? left))}Z`,
    ),
    signs: drawn.flatMap(({ pieces }) =>
      pieces
        .flat()
        .flatMap(({ role, from, to, y }) =>
          role === 'enforcing' || role === 'safety_net' ? [{ role, x: (from + to) / 2, y }] : [],
        ),
    ),
    buoy: touch === null ? null : { x: Math.max(left, xOf(touch)), y: running ?? bottom },
    now: xOf(today),
    start: first.from,
  };
};

/** Stretches that follow each other without a gap, each until the next begins. */
const piecesOf = (sorted: readonly Stretch[], today: string): readonly (readonly Stretch[])[] => {
  const pieces: Stretch[][] = [];
  for (const one of sorted) {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    if (piece !== undefined && before !== undefined && endOf(before, today) >= one.from) {
      piece.pop();
      piece.push({ ...before, to: one.from }, one);
    } else pieces.push([one]);
  }
  return pieces;
};

interface Flat {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Flat while a role lasts, a slope where it changes. */
const lineOf = (piece: readonly Flat[]): string => {
  const words: string[] = [];
  piece.forEach((one, at) => {
    const before = piece[at - 1];
    if (before === undefined) words.push(say({ x: one.from, y: one.y }));
    else {
      const reach = Math.min(bend, (before.to - before.from) / 2, (one.to - one.from) / 2);
      const [a, b] = [one.from - reach, one.from + reach];
      words.push(
        `L${say({ x: a, y: before.y })}`,
        `C${say({ x: one.from, y: before.y })} ${say({ x: one.from, y: one.y })} ${say({ x: b, y: one.y })}`,
      );
    }
    if (at === piece.length - 1) words.push(`H${String(round(one.to))}`);
  });
  return words.join('');
};

/** From the lowest up: a name that would lie on another moves above it. */
const withNamesApart = (lines: readonly TideLine[]): readonly TideLine[] => {
  const placed = new Map<string, Point>();
  let free = Number.POSITIVE_INFINITY;
  for (const { plane, name } of lines.toSorted((a, b) => b.name.y - a.name.y)) {
    const y = Math.min(name.y, free);
    placed.set(plane, { x: name.x, y });
    free = y - nameHeight;
  }
  return lines.map((line) => ({ ...line, name: placed.get(line.plane) ?? line.name }));
};
