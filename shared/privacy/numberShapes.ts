const gap = String.raw`[\s.-]?`;
/** Behind the number of a district: "(0595) 421234", "06 - 12345678". */
const wide = String.raw`\)?\s{0,2}[-–./]?\s{0,2}`;
const prefix = String.raw`(?:(?:\+|00)31\)?${gap}\(?0?\)?|\((?=\d+\))0|0)`;
const date = String.raw`\d\d[-.]\d\d[-.](?:19|20)\d\d(?!\d)`;

/** Dutch numbers: ten digits from 0, or +31 or 0031 and nine, with spaces, dots or dashes between. */
export const phone = new RegExp(
  String.raw`(?<![\d+])(?!${date})${prefix}${gap}(?:[1-9](?:${gap}\d){8}|6${wide}\d(?:${gap}\d){7}|[1-9]\d${wide}\d(?:${gap}\d){6}|[1-9]\d\d${wide}\d(?:${gap}\d){5})(?!\d)`,
  'gu',
);

export const postcode = /\b[1-9]\d{3} ?(?!SA|SD|SS)[A-Za-z]{2}\b/gu;

const split = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const words = split(
  `al an as bv cm da de du eb en er eu ga ha he ie ik in is ja je kg km me mg ml mm mw na nr nu of ok om op
  pa pk re st te uw va we ze zo`,
);
const units = split('km kg ha mm cm ml mg pk eu st kw mb gb');

/** Small letters are often a word or a unit: "in 2018 is", "1500kg". */
export const isPostcode = (found: string): boolean => {
  const letters = found.slice(-2);
  if (letters === letters.toUpperCase()) return true;
  const isApart = found.includes(' ');
  return !(isApart ? words : units).has(letters.toLowerCase());
};
