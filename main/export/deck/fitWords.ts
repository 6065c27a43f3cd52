/** A paragraph as far as its room goes: without looks, with how far it stands in, in points. */
export interface Laid {
  readonly text: string;
  readonly inset: number;
}

/** In inches. */
export interface Box {
  readonly w: number;
  readonly h: number;
}

const pointsPerInch = 72;
/** What PowerPoint keeps free within a box, both sides together, in inches. */
const padding = { x: 0.2, y: 0.1 };
/** Of the size of the letters, as Calibri and what stands in for it are drawn. */
const lineHeight = 1.23;
/** Above each paragraph, as the master of the file says. */
const paragraphGap = 0.2;
/** Below this nobody reads it, and above it a text of the longest kind does not fit. */
const smallest = 3;

/**
 * The size in points, no larger than `largest`, at which all of it stays within its box. PowerPoint
 * itself sets a text smaller only once somebody edits it.
 */
export const fittingSize = (paragraphs: readonly Laid[], box: Box, largest: number): number => {
  for (let size = largest; size > smallest; size -= size > 12 ? 1 : 0.5) {
    if (heightAt(paragraphs, box, size) <= box.h) return size;
  }
  return smallest;
};

/** How high a box it takes at this size, in inches. */
export const heightAt = (
  paragraphs: readonly Laid[],
  { w }: Pick<Box, 'w'>,
  size: number,
): number => {
  const width = (w - padding.x) * pointsPerInch;
  const lines = paragraphs.reduce(
    (sum, { text, inset }) => sum + linesOf(text, (width - inset) / size),
    0,
  );
  const points = (lines * lineHeight + paragraphs.length * paragraphGap) * size;
  return points / pointsPerInch + padding.y;
};

/** How many lines a text takes; the width is in sizes of its letters. */
const linesOf = (text: string, width: number): number => {
  const room = Math.max(width, 1);
  let lines = 1;
  let at = 0;
  for (const word of text.split(/(?<=\s)/)) {
    const own = widthOf(word);
    // A space at the end of a line hangs over it.
    if (at > 0 && at + widthOf(word.trimEnd()) > room) {
      lines += 1;
      at = 0;
    }
    lines += Math.floor(own / room);
    at += own % room;
  }
  return lines;
};

const widthOf = (word: string): number =>
  Array.from(word).reduce((sum, sign) => sum + signWidth(sign), 0);

/** Of Arial in bold, which is wider than Calibri: a computer without Calibri draws that or the like. */
const signWidth = (sign: string): number => {
  if (/[ijl.,:;'’!|]/.test(sign)) return 0.3;
  if (/[\sftrI()[\]\-/]/.test(sign)) return 0.36;
  if (/[mwMW@%—…]/.test(sign)) return 0.95;
  if (/[A-Z]/.test(sign)) return 0.73;
  return /[\u0020-\u024f]/.test(sign) ? 0.58 : 1;
};
