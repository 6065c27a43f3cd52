import Papa from 'papaparse';
import { decodeText } from '../decodeText.ts';
import { refuse } from '../refusal.ts';
import type { Source } from '../source.ts';
import { LeftOutList } from './leftOutList.ts';
import { tableOf } from './table.ts';

/** How much of the file tells what stands between its cells. */
const sniffed = 200_000;

/** A file of semicolons, commas or tabs, as any sheet program writes it. */
export const readCsv = (bytes: Uint8Array): Source => {
  const { words, delimiter } = declared(decodeText(bytes));
  // A file of another kind under this name has bytes that no text has.
  if (words.slice(0, sniffed).includes('\0')) refuse({ kind: 'damaged' });
  const { data, errors } = Papa.parse<string[]>(words, {
    delimiter: delimiter ?? '',
    delimitersToGuess: [';', ',', '\t', '|'],
    skipEmptyLines: 'greedy',
  });
  const { leftOut, ...table } = tableOf(data.map((line) => line.map(withoutGuard)));
  const also = new LeftOutList();
  also.addAll(leftOut);
  const torn = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row] : [])));
  for (const row of torn) also.add('quotes', data[row ?? 0]?.[0]);
  return { program: 'csv', name: '', sheets: [], sheet: 0, ...table, leftOut: also.list() };
};

/** Excel writes and reads a first line that says what stands between the cells. */
const declared = (text: string): { readonly words: string; readonly delimiter?: string } => {
  const words = text.replace(/^\ufeff/, '');
  const [line, delimiter] = /^sep=(.)\r?\n/i.exec(words) ?? [];
  return line === undefined || delimiter === undefined
    ? { words }
    : { words: words.slice(line.length), delimiter };
};

/** Our own export puts a ' before what a sheet would reckon with. */
const withoutGuard = (cell: string): string => cell.replace(/^'(?=\s*[=+\-@\t\r|%])/, '');
