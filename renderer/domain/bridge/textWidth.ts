/** Widths in parts of the letter size, a little wider than those of the app's own typeface. */
const classes: readonly (readonly [letters: string, width: number])[] = [
  [" .,:;!'|ijl·", 0.32],
  ['ft()[]/-I', 0.42],
  ['rszJ', 0.52],
  ['mw', 0.9],
  ['MW@%…', 1],
];
const widths: ReadonlyMap<string, number> = new Map(
  classes.flatMap(([letters, width]) => Array.from(letters, (letter) => [letter, width] as const)),
);

const letterWidth = (letter: string): number => {
  const known = widths.get(letter);
  if (known !== undefined) return known;
  const code = letter.codePointAt(0) ?? 0;
  if (code > 0x24f) return 1.1;
  return letter === letter.toLowerCase() ? 0.61 : 0.74;
};

/** How wide a line is at most: a drawing made of data alone cannot ask the screen. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0) * size;

/** How many letters fit, with `end` behind them. */
const fitting = (letters: readonly string[], end: string, size: number, width: number): number => {
  const room = width / size - letterWidth(end);
  let sum = 0;
  const over = letters.findIndex((letter) => (sum += letterWidth(letter)) > room);
  return over < 0 ? letters.length : over;
};

export const cutToFit = (text: string, size: number, width: number): string => {
  if (textWidth(text, size) <= width) return text;
  const letters = Array.from(text);
  const kept = letters.slice(0, fitting(letters, '…', size, width));
  return `${kept.join('').trimEnd()}…`;
};

/** The lines of a text within a width. What does not fit in `most` lines ends in "…". */
export const wrapText = (
  text: string,
  size: number,
  width: number,
  most: number,
): readonly string[] => {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let at = 0;
  while (at < words.length) {
    if (lines.length === most - 1)
      return [...lines, cutToFit(words.slice(at).join(' '), size, width)];
    let line = words[at] ?? '';
    at += 1;
    while (at < words.length && textWidth(`${line} ${words[at] ?? ''}`, size) <= width) {
      line = `${line} ${words[at] ?? ''}`;
      at += 1;
    }
    const { head, rest } = splitWord(line, size, width);
    lines.push(head);
    if (rest !== '') {
      at -= 1;
      words[at] = rest;
    }
  }
  return lines;
};

/** A single word wider than the line goes on below, with a hyphen. */
const splitWord = (
  line: string,
  size: number,
  width: number,
): { readonly head: string; readonly rest: string } => {
  if (textWidth(line, size) <= width) return { head: line, rest: '' };
  const letters = Array.from(line);
  const kept = Math.max(1, fitting(letters, '-', size, width));
  return { head: `${letters.slice(0, kept).join('')}-`, rest: letters.slice(kept).join('') };
};

/** Whether every word of it can stay whole. */
export const widestWord = (text: string, size: number): number =>
  Math.max(0, ...text.split(/\s+/).map((word) => textWidth(word, size)));
