import type { ExportOrder } from '../../../shared/ipc/export.ts';
import type { Preview } from '../../../shared/ipc/preview.ts';
import { tableOf } from '../office/table.ts';
import type { CellValue } from '../office/table.ts';
import type { Sheet } from '../sheet.ts';

const rowsShown = 8;
/** Of a cell: more is not read in a preview, and not worked out for one. */
const longestCell = 300;

/** The first rows of a table, under the headings of all cards that were read. */
export const tablePreview = (
  { format, language }: ExportOrder,
  sheets: readonly Sheet[],
  count: number,
): Preview => {
  const { columns, rows } = tableOf({ sheets: sheets.map(shortened), language });
  const shown = rows.slice(0, rowsShown);
  const words = (value: CellValue): string => ('day' in value ? dayIn(value.day) : value.words);
  const dayIn = (day: string): string => (format === 'xlsx' ? asInExcel(day) : day);
  return {
    kind: 'table',
    columns,
    rows: shown.map((row) => row.map((value) => ended(words(value)))),
    isAll: shown.length === count,
  };
};

const shortened = (sheet: Sheet): Sheet => ({
  ...sheet,
  sections: sheet.sections.map(({ heading, markdown }) => ({
    heading,
    markdown: markdown.slice(0, longestCell * 2),
  })),
});

const ended = (words: string): string =>
  words.length > longestCell ? `${words.slice(0, longestCell)} …` : words;

/** 2018-01-09 becomes 9-1-2018, as the workbook shows its days. */
const asInExcel = (day: string): string => day.split('-').map(Number).reverse().join('-');
