import { parseMarkdown } from '../../../shared/markdown/parseMarkdown.ts';
import { exportWords } from '../exportWords.ts';
import { plainLines } from '../plainLines.ts';
import type { Sheet } from '../sheet.ts';
import type { OfficePaper } from './paper.ts';

export type CellValue = { readonly words: string } | { readonly day: string };

export interface PaperTable {
  readonly columns: readonly string[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** One row for each card: its title, its facts and the words under each heading, as plain text. */
export const tableOf = ({
  sheets,
  language,
}: Pick<OfficePaper, 'sheets' | 'language'>): PaperTable => {
  const rows = sheets.map(cellsOf);
  const columns = inOneOrder(rows.map((row) => [...row.keys()]));
  return {
    columns: [exportWords(language).title, ...columns],
    rows: rows.map((row, at) => [
      { words: sheets[at]?.title ?? '' },
      ...columns.map((name) => row.get(name) ?? { words: '' }),
    ]),
  };
};

const cellsOf = ({ facts, sections }: Sheet): ReadonlyMap<string, CellValue> =>
  new Map([
    ...facts.map(({ label, values, isDay }): [string, CellValue] => [
      label,
      isDay === true ? { day: values[0] ?? '' } : { words: values.join(', ') },
    ]),
    ...sections.map(({ heading, markdown }): [string, CellValue] => [
      heading,
      { words: plainLines(parseMarkdown(markdown), '–') },
    ]),
  ]);

/** Every name once. Each list leaves some out, and none has two the other way round. */
const inOneOrder = (lists: readonly (readonly string[])[]): readonly string[] => {
  const order: string[] = [];
  for (const list of lists) {
    let next = 0;
    for (const name of list) {
      const at = order.indexOf(name);
      if (at < 0) order.splice(next, 0, name);
      next = at < 0 ? next + 1 : at + 1;
    }
  }
  return order;
};
