import { between } from '../source.ts';

/** 9781 AB, 9781AB and 9781ab: "2018 in" is a year and a word. */
const postcode = /(?<![\p{L}\d])[1-9]\d{3}(?: ?[A-Z]{2}|[a-z]{2})(?![\p{L}\d])/u;
/** "Dorpsstraat 1", "Molenweg 12-a", "Kerkpad 3 bis". */
const houseNumber = /\p{L}.*\s\d+[a-zA-Z]?(?:[ -][\p{L}\d]{1,4})*$/u;
const longestStreet = 80;
const separators = new RegExp(`( / |[${between},;\n])`);

interface Shortened {
  readonly cell: string;
  /** How many addresses were taken out of it. */
  readonly addresses: number;
}

/** Of "Dorpsstraat 1, 9781 AB Ter Laan" the village alone; a postcode by itself stays as it is. */
export const villageInAddress = (
  cell: string,
  isVillage: (words: string) => boolean = () => false,
): Shortened => {
  if (!postcode.test(cell)) return { cell, addresses: 0 };
  const parts = cell.split(separators).filter((_, at) => at % 2 === 0);
  let addresses = 0;
  const kept = parts.map((part) => {
    const found = postcode.exec(part);
    if (found === null) return isStreet(part) ? '' : part;
    const before = part.slice(0, found.index);
    const village = villageOf(before, part.slice(found.index + found[0].length), isVillage);
    // "9781 AB, Ter Laan": the village has a part of its own.
    if (village === '' && !parts.some(isWords)) return isStreet(bare(before)) ? found[0] : part;
    addresses += 1;
    return village;
  });
  return { cell: kept.filter((part) => part.trim() !== '').join(', '), addresses };
};

/** Mostly it stands behind the postcode; in "Bedum 9781 AB" and "Bedum (9781 AB)" before it. */
const villageOf = (
  before: string,
  after: string,
  isVillage: (words: string) => boolean,
): string => {
  const behind = bare(after.replace(province, '').replace(/(?<=\p{L})\s*\([^)]*\)?\s*$/u, ''));
  const ahead = isStreet(bare(before)) ? '' : bare(before);
  return ahead !== '' && (behind === '' || (isVillage(ahead) && !isVillage(behind)))
    ? ahead
    : behind;
};

/** As post offices tell Zuidwolde in Groningen from the one in Drenthe. */
const province = /(?:^|\s)(?:GN|FR|DR|NL)\s*$/;

const isStreet = (part: string): boolean =>
  part.length <= longestStreet && houseNumber.test(part.trim());

const isWords = (part: string): boolean =>
  part.trim() !== '' && !postcode.test(part) && !isStreet(part);

const bare = (words: string): string => words.replace(/^[\s:()–-]+|[\s:()–-]+$/g, '');
