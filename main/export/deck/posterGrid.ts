import type { DeckSlide } from './deckPaper.ts';

type Shown = Pick<DeckSlide, 'kind' | 'words'> & {
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

export const gridOf = (boxes: number): { readonly columns: number; readonly rows: number } => {
  const columns = boxes <= 4 ? 2 : boxes <= 9 ? 3 : boxes <= 16 ? 4 : 6;
  return { columns, rows: Math.max(1, Math.ceil(boxes / columns)) };
};

/**
 * As many pixels as its box can show, and no more: Chromium copies a printed page twice within main
 * before anybody gets it, some 8 ms a megabyte, and nearly all of the page is its photos.
 */
export const photoSideOf = (slides: readonly Shown[]): number => {
  const { columns, rows } = gridOf(boxesOf(slides).length);
  const inner = (all: number, parts: number): number =>
    (all - room.gap * (parts - 1)) / parts - 2 * room.padding;
  const side = Math.max(inner(room.width, columns), inner(room.height, rows));
  return Math.min(largestSide, Math.ceil((side / mmPerInch) * dotsPerInch));
};
