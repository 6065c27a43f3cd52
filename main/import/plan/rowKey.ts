import { createHash } from 'node:crypto';
import type { ImportMark } from '../../../shared/domain/importMark.ts';
import type { ImportRole } from '../../../shared/ipc/import.ts';
import type { Row, Source } from '../source.ts';
import { fold } from './fold.ts';

const hashOf = (...parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);

/** The same for every file with these columns of this kind of program. */
export const headingsKey = ({ program, columns }: Pick<Source, 'program' | 'columns'>): string =>
  hashOf(familyOf(program), ...columns.map(({ heading }) => fold(heading)));

/** Knows a value of a column again without keeping its words. */
export const valueKey = (value: string): string => hashOf('value', fold(value));

/** A list kept in Excel is the same list as CSV. */
const familyOf = (program: Source['program']): string =>
  program === 'csv' || program === 'xlsx' ? 'table' : program;

/**
 * Knows every row again in a later file: by the id of its program, or by its title and its village,
 * and the how many-eth with those it is.
 */
export const rowMarks = (
  source: Source,
  roles: readonly ImportRole[],
): ((row: Row) => ImportMark & { readonly hasId: boolean }) => {
  const family = familyOf(source.program);
  const headings = headingsKey(source);
  const at = (role: ImportRole): number => roles.indexOf(role);
  const [idAt, titleAt, villageAt] = [at('sourceId'), at('title'), at('village')];
  // Who reacts or takes part changes all the time, and does not come along.
  const counts = source.columns.map(({ role }) => role !== 'people' && role !== 'comments');
  const contentOf = (row: Row): string =>
    hashOf(...markedCells(row).filter((_, column) => counts[column]));
  const noIds = idsOfMore(source.rows, idAt, contentOf);
  const seen = new Map<string, number>();
  return (row) => {
    const content = contentOf(row);
    const id = cellAt(row, idAt);
    if (row.id !== null) return { key: hashOf(family, 'id', row.id), content, hasId: true };
    if (id !== '' && !noIds.has(id))
      return { key: hashOf(headings, 'id', id), content, hasId: true };
    const words = [titleAt, villageAt].map((column) => fold(markedCells(row)[column] ?? ''));
    const base = hashOf(family, 'words', ...words);
    const number = seen.get(base) ?? 0;
    seen.set(base, number + 1);
    return { key: hashOf(base, String(number)), content, hasId: false };
  };
};

const markedCells = ({ cells, cellsBefore }: Row): readonly string[] => cellsBefore ?? cells;

const cellAt = (row: Row, column: number): string => (markedCells(row)[column] ?? '').trim();

/** Numbers that stand on rows that say different things, such as of a house: no id of any of them. */
const idsOfMore = (
  rows: readonly Row[],
  column: number,
  contentOf: (row: Row) => string,
): ReadonlySet<string> => {
  const contents = new Map<string, string>();
  const ofMore = new Set<string>();
  for (const row of rows) {
    const id = cellAt(row, column);
    if (id === '') continue;
    const content = contentOf(row);
    const known = contents.get(id) ?? content;
    contents.set(id, known);
    if (known !== content) ofMore.add(id);
  }
  return ofMore;
};
