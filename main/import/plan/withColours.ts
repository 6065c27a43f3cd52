import { between, listed } from '../source.ts';
import type { Row, Source } from '../source.ts';
import { importWords } from './words.ts';

/**
 * The row with its labels that have only a colour among the others: "groen label". It is said here and
 * not by the reader, which does not know in which language.
 */
export const withColours = (
  { columns }: Pick<Source, 'columns'>,
  language: 'nl' | 'en',
): ((row: Row) => Row) => {
  const labels = columns.findIndex(({ heading, isOwn }) => isOwn === true && heading === 'labels');
  const { colour } = importWords(language);
  return (row) => {
    const { cells, cellsBefore = cells, colours = [] } = row;
    if (labels < 0 || colours.length === 0) return row;
    const all = [...(cells[labels] ?? '').split(between), ...colours.map(colour)];
    return { ...row, cellsBefore, cells: cells.with(labels, listed(all)) };
  };
};
