import type { RelationKind } from '../../../shared/domain/relation.ts';
import type { KinNode } from './family.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface NodeShape {
  readonly node: KinNode;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  readonly about: string;
}

/** A line between two, and where its signs stand. */
export interface TieShape {
  readonly id: string;
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly path: string;
  /** At the younger, the seeking, the inspired, the part. */
  readonly end: Point;
  /** At the other. */
  readonly start: Point;
}

export interface YearShape {
  readonly year: number;
  readonly until: number;
  readonly isGuess: boolean;
  readonly x: number;
  readonly width: number;
}

export interface KinGeometry {
  readonly width: number;
  readonly height: number;
  readonly text: number;
  /** Where the boxes begin, under the names of the years. */
  readonly top: number;
  readonly years: readonly YearShape[];
  readonly nodes: readonly NodeShape[];
  readonly ties: readonly TieShape[];
}

const say = ({ x, y }: Point): string => `${String(round(x))} ${String(round(y))}`;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Straight lines from point to point with round corners. */
export const roundedPath = (points: readonly Point[], radius: number): string => {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  const words = [`M${say(first)}`];
  rest.forEach((point, at) => {
    const before = points[at];
    const after = rest[at + 1];
    if (before === undefined || after === undefined) {
      words.push(`L${say(point)}`);
      return;
    }
    const reach = Math.min(radius, distance(before, point) / 2, distance(point, after) / 2);
    words.push(
      `L${say(towards(point, before, reach))}`,
      `Q${say(point)} ${say(towards(point, after, reach))}`,
    );
  });
  return words.join('');
};

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

const towards = (from: Point, to: Point, reach: number): Point => {
  const length = distance(from, to);
  if (length === 0) return from;
  const part = reach / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
};
