import { unzipSync } from 'fflate';

/** Cells of one column that are one cell, from its first row to its last; both counted from zero. */
export interface Merged {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

// Bounded, so that no sheet can make it look ahead over all of it from every sign.
const merge = /<(?:\w+:)?mergeCell\s[^>]{0,200}?\bref="([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})"/g;

/** The cells of a sheet that are merged downwards: the reader of workbooks does not tell. */
export const mergedCells = (workbook: Uint8Array, sheet: number): readonly Merged[] => {
  const path = pathOf(workbook, sheet);
  if (path === null) return [];
  return [...(textOf(workbook, path) ?? '').matchAll(merge)]
    .map(([, letters = '', first, last]) => ({
      column: columnOf(letters),
      first: Number(first) - 1,
      last: Number(last) - 1,
    }))
    .filter(({ first, last }) => last > first);
};

/** A workbook names its sheets in order, and where each of them is in a file of its own. */
const pathOf = (workbook: Uint8Array, sheet: number): string | null => {
  const names = textOf(workbook, 'xl/workbook.xml') ?? '';
  const places = textOf(workbook, 'xl/_rels/workbook.xml.rels') ?? '';
  const id = tagsIn(names, 'sheet').map((tag) => valueIn(tag, 'r:id'))[sheet];
  const place = tagsIn(places, 'Relationship').find((tag) => valueIn(tag, 'Id') === id);
  const target = id === undefined || place === undefined ? null : valueIn(place, 'Target');
  if (target === null) return null;
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
};

const tagsIn = (xml: string, name: string): readonly string[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s[^>]{0,2000}>`, 'g'))].map(([tag]) => tag);

const valueIn = (tag: string, name: string): string | null =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? null;

const textOf = (workbook: Uint8Array, path: string): string | null => {
  const found = unzipSync(workbook, { filter: ({ name }) => name === path })[path];
  return found === undefined ? null : new TextDecoder().decode(found);
};

/** A is 0, Z 25, AA 26. */
const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
