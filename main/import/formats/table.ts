import { importLimits } from '../importLimits.ts';
import { withoutControls } from '../decodeText.ts';
import { refuse } from '../refusal.ts';
import type { Column, Row } from '../source.ts';

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/**
 * A sheet as a table: the first line with words in two cells or more has the headings, or the first
 * line with any. Lines above it are a title; empty lines and columns say nothing.
 */
export const tableOf = (lines: readonly (readonly string[])[]): Table => {
  const clean = lines.map((line) => line.map((cell) => withoutControls(cell).trim()));
  const filled = (line: readonly string[]): number => line.filter((cell) => cell !== '').length;
  const wide = clean.findIndex((line) => filled(line) >= 2);
  const at = wide >= 0 && wide <= 20 ? wide : clean.findIndex((line) => filled(line) > 0);
  const head = clean[at];
  if (head === undefined) return refuse({ kind: 'empty' });
  const body = clean.slice(at + 1).filter((line) => filled(line) > 0);
  if (body.length === 0) return refuse({ kind: 'empty' });
  if (body.length > importLimits.rows) refuse({ kind: 'too-many', most: importLimits.rows });
  const used = usedColumns(head, body).slice(0, importLimits.columns);
  return {
    columns: used.map((column) => ({
      heading: (head[column] ?? '').slice(0, 200),
      role: null,
      isMarkdown: false,
    })),
    rows: body.map((line) => ({
      id: null,
      cells: used.map((column) => (line[column] ?? '').slice(0, importLimits.cell)),
    })),
  };
};

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
