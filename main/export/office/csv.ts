import type { OfficePaper } from './paper.ts';
import { tableOf } from './table.ts';
import type { CellValue } from './table.ts';

/**
 * A table that a Dutch Excel opens by a double click: it splits at semicolons, and takes the file for
 * UTF-8 by the mark at its beginning.
 */
export const makeCsv = (paper: OfficePaper): Uint8Array => {
  const { columns, rows } = tableOf(paper);
  const lines = [columns.map(quoted), ...rows.map((row) => row.map(cell))];
  return Buffer.from(`\ufeff${lines.map((line) => `${line.join(';')}\r\n`).join('')}`);
};

const cell = (value: CellValue): string => quoted('day' in value ? value.day : value.words);

const quoted = (words: string): string =>
  `"${harmless(words).replaceAll('"', '""').replace(/\r?\n/g, '\n')}"`;

/** A sheet would reckon with what begins so, and may call on other programs or send it away. */
const harmless = (words: string): string => (/^\s*[=+\-@\t\r|%]/.test(words) ? `'${words}` : words);
