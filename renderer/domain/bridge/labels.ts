import type { Label, Line } from './geometry.ts';
import { textWidth, widestWord, wrapText } from './textWidth.ts';

/** Past this many, labels become numbers. */
export const mostNamed = 8;

/** What a label says at its best. */
export interface Saying {
  readonly id: string;
  /** Where the plank or the pillar is. */
  readonly x: number;
  readonly parts: readonly {
    readonly text: string;
    readonly tone: Line['tone'];
    readonly most: number;
  }[];
}

export interface Room {
  readonly text: number;
  readonly lineHeight: number;
  /** From one neighbour to the next. */
  readonly spacing: number;
  readonly left: number;
  readonly right: number;
}

export interface Named {
  readonly id: string;
  readonly x: number;
  readonly row: number;
  readonly lines: readonly Line[];
  readonly left: number;
  readonly width: number;
}

const gap = 0.9;

/**
 * Labels in one row, or in two that take turns. A label is never wider than the way to its second
 * neighbour, so no label lies on the line that leads to another. Null where that leaves no room.
 */
export const nameInRows = (sayings: readonly Saying[], room: Room): readonly Named[] | null => {
  if (sayings.length > mostNamed) return null;
  const tight = room.spacing - gap * room.text;
  const isOneRow = sayings.every(({ parts }) =>
    parts.every(({ text, tone, most }) => {
      const size = sizeOf(tone, room.text);
      return widestWord(text, size) <= tight && wrapText(text, size, tight, 99).length <= most;
    }),
  );
  const rows = isOneRow ? 1 : 2;
  const most = Math.min(room.text * 17, rows * room.spacing - gap * room.text);
  const mostAt = (x: number): number => Math.min(most, 2 * (x - room.left), 2 * (room.right - x));
  if (rows === 2 && sayings.some(({ x }) => mostAt(x) < room.text * 6.5)) return null;
  return sayings.map(({ id, x, parts }, at) => {
    const lines = parts.flatMap(({ text, tone, most: lineCount }) =>
      wrapText(text, sizeOf(tone, room.text), mostAt(x), lineCount).map((line): Line => ({
        text: line,
        tone,
      })),
    );
    const width = widthOf(lines, room.text);
    return { id, x, row: at % rows, lines, left: x - width / 2, width };
  });
};

/** Bold letters are wider, and what is soft is smaller. */
export const sizeOf = (tone: Line['tone'], text: number): number =>
  tone === 'soft' ? text * 0.92 : tone === 'plain' ? text : text * 1.06;

export const widthOf = (lines: readonly Line[], text: number): number =>
  Math.max(0, ...lines.map((line) => textWidth(line.text, sizeOf(line.tone, text))));

export const rowHeights = (named: readonly Named[], lineHeight: number): readonly number[] => {
  const rows = Math.max(0, ...named.map(({ row }) => row + 1));
  return Array.from({ length: rows }, (_, at) => {
    const counts = named.filter(({ row }) => row === at).map(({ lines }) => lines.length);
    return Math.max(0, ...counts) * lineHeight;
  });
};

export interface Spot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const strides = [1, 2, 5, 10, 20, 50];

/**
 * Numbers above or under their spots. Where they would touch, only each second, fifth or tenth is
 * written, as on a ruler: the list beside it counts them all.
 */
export const numberSpots = (
  spots: readonly Spot[],
  side: 'above' | 'under',
  { text, spacing }: Pick<Room, 'text' | 'spacing'>,
): readonly Label[] => {
  const widest = textWidth('0'.repeat(String(spots.length).length), sizeOf('strong', text)) + 2;
  const stride = strides.find((one) => one * spacing > widest) ?? spots.length;
  return spots.flatMap(({ id, x, y }, at): readonly Label[] => {
    if (at > 0 && (at + 1) % stride !== 0) return [];
    if (at === 0 && stride === 2 && spacing < widest) return [];
    const lines: readonly Line[] = [{ text: String(at + 1), tone: 'strong' }];
    const width = widthOf(lines, text);
    const height = text * 1.2;
    const box = { x: x - width / 2, y: side === 'above' ? y - height : y, width, height };
    return [{ id, lines, box, leader: null }];
  });
};
