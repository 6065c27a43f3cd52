import { between } from '../source.ts';

/** 9781 AB, 9781AB and 9781ab: "2018 in" is a year and a word. */
const postcode = /(?<![\p{L}\d])[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/u;
/** "Dorpsstraat 1", "Molenweg 12-a". */
const houseNumber = /\p{L}.*\s\d+(?:[ -]?[a-zA-Z]{1,2})?$/u;
const separators = new RegExp(`([${between},;\n])`);

interface Shortened {
  readonly cell: string;
  /** How many addresses were taken out of it. */
  readonly addresses: number;
}

/** Of "Dorpsstraat 1, 9781 AB Ter Laan" the village alone; a postcode by itself stays as it is. */
export const villageInAddress = (cell: string): Shortened => {
  if (!postcode.test(cell)) return { cell, addresses: 0 };
  const parts = cell.split(separators);
  let addresses = 0;
  const kept = parts.map((part, at) => {
    const found = postcode.exec(part);
    if (found !== null) {
      const after = part.slice(found.index + found[0].length);
      // "9781 AB" and "Bedum (9781 AB)" have nothing behind it.
      const village = bare(after) || bare(part.slice(0, found.index)) || nextTo(parts, at);
      if (village === null) return part;
      addresses += 1;
      return village;
    }
    const isStreet = houseNumber.test(part.trim()) && postcode.test(parts[at + 2] ?? '');
    return isStreet ? '' : part;
  });
  // What nothing is left of has no separator either.
  const left = kept.filter((_, at) => at % 2 === 0).filter((part) => part.trim() !== '');
  return { cell: left.join(', '), addresses };
};

const bare = (words: string): string => words.replace(/^[\s:()–-]+|[\s:()–-]+$/g, '');

/** "9781 AB, Ter Laan": the village has a part of its own. */
const nextTo = (parts: readonly string[], at: number): '' | null =>
  (parts[at + 2] ?? '').trim() === '' ? null : '';
