import { importLimits } from '../importLimits.ts';
import { withoutControls } from '../decodeText.ts';
import { refuse } from '../refusal.ts';
import type { Source } from '../source.ts';
import { LeftOutList } from './leftOutList.ts';
import type { Merged } from './mergedCells.ts';

type Lines = readonly (readonly string[])[];
type Table = Pick<Source, 'columns' | 'rows' | 'leftOut'>;

/**
 * A sheet as a table: the first line with words in two cells or more has the headings, or the first
 * line with any. Lines above it are a title; empty lines and columns say nothing. `linesBefore` are
 * the same lines as the app read them once.
 */
export const tableOf = (lines: Lines, linesBefore: Lines = lines): Table => {
  const clean = cleaned(lines);
  const cleanBefore = linesBefore === lines ? clean : cleaned(linesBefore);
  const at = headAt(clean);
  const head = clean[at];
  if (head === undefined) return refuse({ kind: 'empty' });
  const body = clean.slice(at + 1).filter((line) => filled(line) > 0);
  const bodyBefore = cleanBefore.slice(at + 1).filter((line) => filled(line) > 0);
  if (body.length === 0) return refuse({ kind: 'empty' });
  if (body.length > importLimits.rows) refuse({ kind: 'too-many', most: importLimits.rows });
  const all = usedColumns(head, body);
  const used = all.slice(0, importLimits.columns);
  const leftOut = new LeftOutList();
  for (const line of clean.slice(0, at)) if (filled(line) > 0) leftOut.add('above', nameOf(line));
  for (const column of all.slice(used.length)) leftOut.add('too-wide', head[column]);
  for (const line of body) {
    const long = used.filter((column) => (line[column] ?? '').length > importLimits.cell);
    leftOut.add('cut-off', nameOf(line), long.length);
  }
  const read = (line: readonly string[]): readonly string[] =>
    used.map((column) => (line[column] ?? '').slice(0, importLimits.cell));
  return {
    columns: used.map((column) => ({
      heading: (head[column] ?? '').slice(0, 200),
      role: null,
      isMarkdown: false,
    })),
    rows: body.map((line, row) => {
      const cells = read(line);
      const cellsBefore = read(bodyBefore[row] ?? line);
      const isSame = cells.every((cell, column) => cell === cellsBefore[column]);
      return { id: null, cells, ...(!isSame && { cellsBefore }) };
    }),
    leftOut: leftOut.list(),
  };
};

const filled = (line: readonly string[]): number =>
  line.filter((cell) => cell.trim() !== '').length;

/** Where the headings are. */
export const headAt = (lines: Lines): number => {
  const wide = lines.findIndex((line) => filled(line) >= 2);
  return wide >= 0 && wide <= 20 ? wide : lines.findIndex((line) => filled(line) > 0);
};

/** One cell beside several rows says the same of each of them; an empty row stays empty. */
export const withMerged = (lines: Lines, merged: readonly Merged[]): Lines => {
  const head = headAt(lines);
  const whole = lines.map((line) => [...line]);
  // Merged cells never overlap; in a file that says so they would be looked at without end.
  let room = lines.length * importLimits.columns;
  for (const { column, first, last } of merged) {
    const words = lines[first]?.[column] ?? '';
    if (first <= head || words === '') continue;
    room -= Math.min(last, lines.length) - first;
    if (room < 0) break;
    for (const line of whole.slice(first + 1, last + 1)) {
      if (filled(line) > 0 && (line[column] ?? '') === '') line[column] = words;
    }
  }
  return whole;
};

const cleaned = (lines: Lines): Lines =>
  lines.map((line) => line.map((cell) => withoutControls(cell).trim()));

const nameOf = (line: readonly string[]): string => line.find((cell) => cell !== '') ?? '';

/** A column with a heading, or with words under none. */
const usedColumns = (
  head: readonly string[],
  body: readonly (readonly string[])[],
): readonly number[] => {
  const width = body.reduce((most, line) => Math.max(most, line.length), head.length);
  return Array.from({ length: width }, (_, column) => column).filter(
    (column) => (head[column] ?? '') !== '' || body.some((line) => (line[column] ?? '') !== ''),
  );
};
