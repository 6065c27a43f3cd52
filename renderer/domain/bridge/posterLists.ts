import { wrapText } from './textWidth.ts';

export interface Entry {
  readonly id: string;
  readonly number: string;
  readonly text: string;
}
/** One line of a list; what goes on below has no number. */
export interface ListLine extends Entry {
  readonly x: number;
  readonly y: number;
}
export interface List {
  readonly lines: readonly ListLine[];
  readonly height: number;
  /** How many entries found no place. */
  readonly left: number;
}

interface Box {
  readonly x: number;
  readonly width: number;
  /** At most this high. */
  readonly height: number;
  /** Beside a line: its number and its sign. */
  readonly indent: number;
}
export interface Setting {
  readonly text: number;
  /** Under each other, or beside each other too. */
  readonly columns: number;
}

/** The smallest letter that is read from an arm away, in quarters of a millimetre. */
const floor = 14;
export const settings: readonly Setting[] = [
  { text: 19, columns: 1 },
  { text: 17, columns: 1 },
  { text: 15, columns: 1 },
  { text: 19, columns: 2 },
  { text: 17, columns: 2 },
  { text: 15, columns: 2 },
  { text: floor, columns: 2 },
  { text: floor, columns: 3 },
];

const lineOf = (text: number): number => text * 1.36;
const anyNumber = 99;

/** Sets a list in columns, no name broken off; what does not fit is counted. */
export const setList = (entries: readonly Entry[], box: Box, { text, columns }: Setting): List => {
  const wide = box.width / columns;
  const blocks = entries.map((entry) => ({
    ...entry,
    rows: wrapText(entry.text, text, wide - box.indent - 14, anyNumber),
  }));
  const most = Math.max(1, Math.floor(box.height / lineOf(text)));
  const total = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
  for (let high = Math.ceil(total / columns); high < most; high += 1) {
    const list = fill(blocks, columns, high, wide, box.x, text);
    if (list.left === 0) return list;
  }
  return fill(blocks, columns, most, wide, box.x, text);
};

interface Block extends Entry {
  readonly rows: readonly string[];
}

const fill = (
  blocks: readonly Block[],
  columns: number,
  high: number,
  wide: number,
  left: number,
  text: number,
): List => {
  const lines: ListLine[] = [];
  let [column, row, deepest, placed] = [0, 0, 0, 0];
  for (const { id, number, rows } of blocks) {
    if (row > 0 && row + rows.length > high) {
      column += 1;
      row = 0;
    }
    if (column >= columns || rows.length > high) break;
    for (const [at, words] of rows.entries()) {
      lines.push({
        id: at === 0 ? id : `${id} ${String(at)}`,
        number: at === 0 ? number : '',
        text: words,
        x: left + wide * column,
        y: lineOf(text) * (row + 0.8),
      });
      row += 1;
    }
    deepest = Math.max(deepest, row);
    placed += 1;
  }
  return { lines, height: deepest * lineOf(text), left: blocks.length - placed };
};

/** All of a list where it fits; otherwise as much as fits, and in a last line how many more. */
export const setWithRest = (
  entries: readonly Entry[],
  box: Box,
  setting: Setting,
  andMore: (count: number) => string,
): List => {
  let shown = entries;
  for (;;) {
    const rest = entries.length - shown.length;
    const more = rest === 0 ? [] : [{ id: 'rest', number: '', text: andMore(rest) }];
    const list = setList([...shown, ...more], box, setting);
    if (list.left === 0 || shown.length === 0) return { ...list, left: rest };
    shown = shown.slice(0, Math.max(0, shown.length - Math.max(1, list.left - more.length)));
  }
};
