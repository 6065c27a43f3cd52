/** The three corners of the drieluik lend the cups their colours, in turn. */
export const cupHues = ['water', 'clay', 'plum'] as const;
export type CupHue = (typeof cupHues)[number];

export interface Cup {
  readonly x: number;
  readonly y: number;
  readonly hue: CupHue;
  /** The one that was poured last steams. */
  readonly isHot: boolean;
}

export interface CupsPicture {
  readonly width: number;
  readonly height: number;
  readonly cups: readonly Cup[];
  /** The y of each shelf that cups stand on. */
  readonly shelves: readonly number[];
}

const cell = { width: 60, height: 64 } as const;
const edge = 12;
const fewest = 7;

/** A cup for each remark, in rows that fill the picture the longer the talk. */
export const layCups = (count: number): CupsPicture => {
  const perRow = Math.max(fewest, Math.ceil(Math.sqrt(count * 5)));
  const rows = Math.max(1, Math.ceil(count / perRow));
  const width = perRow * cell.width + 2 * edge;
  const inRow = (row: number): number => Math.min(perRow, count - row * perRow);
  const cups = Array.from({ length: count }, (_, at): Cup => {
    const row = Math.floor(at / perRow);
    const start = (width - inRow(row) * cell.width) / 2;
    return {
      x: start + (at % perRow) * cell.width + cell.width / 2,
      y: (row + 1) * cell.height,
      hue: cupHues[at % cupHues.length] ?? 'water',
      isHot: at === count - 1,
    };
  });
  const shelves = Array.from({ length: rows }, (_, row) => (row + 1) * cell.height);
  return { width, height: rows * cell.height + edge, cups, shelves };
};
