import type { Slide } from './slide.ts';

/** What counts for the place of a slide on the A3 of a talk. */
export type Shown = {
  readonly kind: Slide['slideKind'];
  readonly words: string;
  readonly photo: unknown;
  readonly drawing: unknown;
};

/** Of an A3, in millimetres: what is left for the boxes inside the edges and below the head. */
const room = { width: 392, height: 225, gap: 6, padding: 5 };
/** Of a photo on paper that is read from an arm's length. */
const dotsPerInch = 240;
const mmPerInch = 25.4;
const largestSide = 1600;

/** The slides that get a box: each that says something. */
export const boxesOf = <T extends Shown>(slides: readonly T[]): readonly T[] =>
  slides.filter(
    ({ kind, words, photo, drawing }) =>
      kind !== 'bridge' &&
      kind !== 'closing' &&
      (words.trim() !== '' || photo !== null || drawing !== null),
  );

interface Grid {
  readonly columns: number;
  readonly rows: number;
}

export const gridOf = (boxes: readonly Shown[]): Grid => {
  const count = boxes.length;
  const places = boxes.reduce((sum, box) => sum + spanOf(box, 4) ** 2, 0);
  const columns = count <= 4 ? 2 : count <= 9 ? 3 : places <= 16 ? 4 : 6;
  const taken = new Set<string>();
  for (const box of boxes) place(spanOf(box, columns), columns, taken);
  const rows = [...taken].map((one) => Number.parseInt(one) + 1);
  return { columns, rows: Math.max(1, ...rows) };
};

/** In the first place where it is free, as a dense grid of CSS does. */
const place = (span: number, columns: number, taken: Set<string>): void => {
  for (let at = 0; ; at += 1) {
    const [row, column] = [Math.floor(at / columns), at % columns];
    if (column + span > columns) continue;
    const cells = Array.from({ length: span * span }, (_, cell) =>
      [row + Math.floor(cell / span), column + (cell % span)].join(' '),
    );
    if (cells.some((cell) => taken.has(cell))) continue;
    for (const cell of cells) taken.add(cell);
    return;
  }
};

/**
 * A bridge has names, or a key, that must be read: where boxes are small it takes two beside each
 * other, and two below.
 */
export const spanOf = ({ drawing, photo }: Shown, columns: number): 1 | 2 =>
  columns >= 4 && drawing !== null && photo === null ? 2 : 1;

/**
 * As many pixels as its box can show, and no more: Chromium copies a printed page twice within main
 * before anybody gets it, some 8 ms a megabyte, and nearly all of the page is its photos.
 */
export const photoSideOf = (slides: readonly Shown[]): number => {
  const { columns, rows } = gridOf(boxesOf(slides));
  const side = Math.max(inner(room.width, columns), inner(room.height, rows));
  return Math.min(largestSide, Math.ceil((side / mmPerInch) * dotsPerInch));
};

const inner = (all: number, parts: number): number =>
  (all - room.gap * (parts - 1)) / parts - 2 * room.padding;

/** Of a box, in millimetres: the heading above a drawing, and what a long title takes from all rows. */
const above = { heading: 13, title: 10 };
/** Words get this part of what the heading leaves; their letters give way. */
const partOfWords = 0.35;
/** Lower than this, in millimetres, no bridge can be told from its water: words give way first. */
const leastHigh = 34;
const pointsPerMm = 72 / mmPerInch;

/** The room for the bridge of one box, with its key, in points. */
export const drawingRoomOf = (
  of: Shown,
  slides: readonly Shown[],
): { readonly width: number; readonly height: number } => {
  const { columns, rows } = gridOf(boxesOf(slides));
  const span = spanOf(of, columns);
  const across = (one: number): number => (span === 1 ? one : 2 * (one + room.padding) + room.gap);
  const width = across(inner(room.width, columns));
  const high = across(inner(room.height - above.title, rows)) - above.heading;
  const besideWords = of.words.trim() === '' ? high : high * (1 - partOfWords);
  const height = Math.min(high, Math.max(besideWords, leastHigh));
  return { width: Math.floor(width * pointsPerMm), height: Math.floor(height * pointsPerMm) };
};
