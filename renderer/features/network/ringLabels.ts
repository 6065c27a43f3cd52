import { cutToFit, textWidth, wrapText } from '../../domain/bridge/textWidth.ts';
import { say } from './ringLayout.ts';
import type { MeetingMark, PartyDot, Ring, RingSize } from './ringLayout.ts';

export interface PartyLabel {
  readonly id: string;
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  /** From the dot to its name. */
  readonly leader: string;
}

/** Between the ring and the names beside it. */
const reach = 22;
const leastRoom = 64;

/**
 * Names beside the ring, left and right, as many as have a line of their own. `ids` has who comes
 * first first.
 */
export const labelParties = (
  ring: Ring,
  size: RingSize,
  nameOf: (id: string) => string,
  ids: readonly string[],
): readonly PartyLabel[] => {
  const room = size.width / 2 - ring.outer - reach - 6;
  if (room < leastRoom) return [];
  const line = size.text * 1.3;
  const most = Math.floor((size.height - line) / line);
  const rank = new Map(ids.map((id, at) => [id, at]));
  const wanted = ring.dots.filter(({ id }) => rank.has(id));
  const isLeft = (dot: PartyDot): boolean => dot.x < ring.center.x;
  return [true, false].flatMap((left) => {
    const side = wanted
      .filter((dot) => isLeft(dot) === left)
      .toSorted((a, b) => (rank.get(a.id) ?? 0) - (rank.get(b.id) ?? 0))
      .slice(0, most)
      .toSorted((a, b) => a.y - b.y || (left ? b.x - a.x : a.x - b.x));
    const lines = spread(
      side.map(({ y }) => y),
      line,
      [line * 0.75, size.height - line * 0.5],
    );
    return side.map((dot, at): PartyLabel => {
      const y = lines[at] ?? dot.y;
      const edge = ring.center.x + (left ? -1 : 1) * (ring.outer + reach);
      const x = edge + (left ? -4 : 4);
      return {
        id: dot.id,
        words: cutToFit(nameOf(dot.id), size.text, room),
        x,
        y: y + size.text * 0.35,
        anchor: left ? 'end' : 'start',
        leader: `M${say(dot)}L${say({ x: edge - (left ? -12 : 12), y })}H${String(Math.round(edge))}`,
      };
    });
  });
};

/** Heights as near as possible to where they would be, and no two on one line. */
export const spread = (
  wanted: readonly number[],
  gap: number,
  [top, bottom]: readonly [number, number],
): readonly number[] => {
  const heights: number[] = [];
  for (const y of wanted) heights.push(Math.max(y, top, (heights.at(-1) ?? -Infinity) + gap));
  let floor = bottom;
  for (let at = heights.length - 1; at >= 0; at -= 1) {
    heights[at] = Math.min(heights[at] ?? floor, floor);
    floor = (heights[at] ?? floor) - gap;
  }
  return heights;
};

export interface MeetingLabel {
  readonly id: string;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const lineHeight = 1.15;

/** Titles under or over their marks, where they lie on no other; the first ones first. */
export const labelMeetings = (
  marks: readonly MeetingMark[],
  size: RingSize,
  titleOf: (id: string) => string,
  widest: number,
): readonly MeetingLabel[] => {
  const taken: Box[] = marks.map(({ x, y }) => ({ x: x - 6, y: y - 6, width: 12, height: 12 }));
  const labels: MeetingLabel[] = [];
  for (const { id, x, y } of marks) {
    const lines = wrapText(titleOf(id), size.text, widest, 2);
    const width = Math.max(0, ...lines.map((words) => textWidth(words, size.text)));
    const height = lines.length * size.text * lineHeight;
    const middle = Math.min(Math.max(x, width / 2 + 2), size.width - width / 2 - 2);
    const top = [y + 8, y - 8 - height].find((over) => {
      const box = { x: middle - width / 2, y: over, width, height };
      return !taken.some((other) => meet(box, other));
    });
    if (top === undefined) continue;
    taken.push({ x: middle - width / 2, y: top, width, height });
    labels.push({ id, lines, x: middle, y: top + size.text * 0.9 });
  }
  return labels;
};
