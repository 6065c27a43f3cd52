import writeXlsxFile from 'write-excel-file/node';
import type { SheetData } from 'write-excel-file/node';
import { paperColours } from '../../../shared/ipc/paperColour.ts';
import { exportWords } from '../exportWords.ts';
import { printable } from './paper.ts';
import type { OfficePaper } from './paper.ts';
import { tableOf } from './table.ts';
import type { CellValue, PaperTable } from './table.ts';

/** A workbook of one sheet: the names of the columns stay in view, dates are dates, words are words. */
export const makeXlsx = async (paper: OfficePaper): Promise<Uint8Array> => {
  const table = tableOf(paper);
  const words = exportWords(paper.language);
  const header = table.columns.map((name) => ({
    value: name,
    type: String,
    fontWeight: 'bold' as const,
    textColor: '#ffffff',
    backgroundColor: paperColours[paper.colour],
    alignVertical: 'center' as const,
    wrap: true,
  }));
  const tooLong = words.cutOff;
  const columns = widths(table);
  const data: SheetData = [
    header,
    ...table.rows.map((row) => {
      const height = heightOf(row, columns);
      return row.map((value) => ({ ...cellOf(value, tooLong), height }));
    }),
  ];
  return writeXlsxFile(
    data,
    {
      sheet: sheetName(paper.title),
      columns,
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape',
      dateFormat: 'd-m-yyyy',
    },
    { fontFamily: 'Calibri', fontSize: 11 },
  ).toBuffer();
};

/** More does not fit in a cell, and Excel calls the file damaged. */
const cellLimit = 32_767;

/** Always of a named type: what looks like a formula stays words. */
const cellOf = (value: CellValue, tooLong: string) => {
  if ('day' in value) {
    return { value: new Date(`${value.day}T00:00:00Z`), type: Date, alignVertical: 'top' as const };
  }
  const words =
    value.words.length > cellLimit
      ? `${printable(value.words.slice(0, cellLimit - tooLong.length - 1))} ${tooLong}`
      : value.words;
  return { value: words, type: String, wrap: true, alignVertical: 'top' as const };
};

/** Excel makes no row higher than 409 points. */
const mostLines = 27;

/** Not every program makes room for words that run on. In points; more is read in the cell itself. */
const heightOf = (row: readonly CellValue[], columns: readonly { readonly width: number }[]) => {
  const lines = row.map((value, at) =>
    'day' in value
      ? 1
      : value.words
          .split('\n')
          .reduce(
            (sum, line) => sum + Math.max(1, Math.ceil(line.length / (columns[at]?.width ?? 60))),
            0,
          ),
  );
  return 15 * Math.min(mostLines, Math.max(1, ...lines)) + 3;
};

/** In letters: wide enough to read, never wider than half a screen. */
const widths = ({ columns, rows }: PaperTable): { readonly width: number }[] =>
  columns.map((name, at) => {
    const longest = rows.reduce((most, row) => {
      const value = row[at];
      return value !== undefined && 'words' in value
        ? Math.max(most, ...value.words.split('\n').map(({ length }) => length))
        : most;
    }, name.length);
    return { width: Math.min(60, Math.max(12, longest + 2)) };
  });

/** Excel takes 31 letters and none of these signs. */
const sheetName = (title: string): string =>
  printable(
    title
      .replace(/[\\/*?:[\]'\s]+/g, ' ')
      .trim()
      .slice(0, 31),
  ).trim() || 'Bruggenbouwer';
