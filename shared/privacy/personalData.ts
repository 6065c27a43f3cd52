import { findNames } from './findNames.ts';
import { findParts, findPersons, wholeNames } from './findPersons.ts';
import { isPostcode, phone, postcode } from './numberShapes.ts';

export const personalDataKinds = ['name', 'phone', 'email', 'postcode', 'citizen-number'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

export interface PersonalDataFinding {
  readonly kind: PersonalDataKind;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const nineDigits = /(?<!\d)\d{3}[ .]?\d{3}[ .]?\d{3}(?!\d)|(?<!\d)\d{4}[ .]\d{2}[ .]\d{3}(?!\d)/gu;

/**
 * What looks like a person: names, numbers and addresses. A hint, not a judgement: it also finds
 * things that only look like it, and never everything. `known` are names that may stand here, such
 * as those of villages and organisations; `persons` are names of people, found by a first name or a
 * surname too.
 */
export const findPersonalData = (
  text: string,
  known: readonly string[] = [],
  persons: readonly string[] = [],
): readonly PersonalDataFinding[] => {
  const found: PersonalDataFinding[] = [];
  const take = (kind: PersonalDataKind, pattern: RegExp, counts = (_: string) => true): void => {
    for (const { 0: match, index } of text.matchAll(pattern)) {
      const overlaps = found.some(({ from, to }) => index < to && from < index + match.length);
      if (overlaps || !counts(match)) continue;
      found.push({ kind, from: index, to: index + match.length, text: match });
    }
  };
  take('email', email);
  take('phone', phone);
  take('citizen-number', nineDigits, passesElevenTest);
  take('postcode', postcode, isPostcode);
  found.push(
    ...findNames(text, known).filter((name) => !found.some((other) => meets(name, other))),
  );
  const whole = wholeNames(text, findPersons(text, known, persons), known);
  return withPersons(text, withPersons(text, found, whole), findParts(text, known, persons));
};

/** No two of them meet: a name that goes on further than it looked like takes what was found of it along. */
export const withPersons = (
  text: string,
  findings: readonly PersonalDataFinding[],
  persons: readonly PersonalDataFinding[],
): readonly PersonalDataFinding[] => {
  let found = findings;
  for (const person of persons) {
    if (found.some(({ from, to }) => from <= person.from && person.to <= to)) continue;
    const apart = found.filter((other) => !meets(person, other));
    found = [...apart, joined(person, found, text)];
  }
  return found.toSorted((a, b) => a.from - b.from);
};

export const meets = (a: PersonalDataFinding, b: PersonalDataFinding): boolean =>
  a.from < b.to && b.from < a.to;

const joined = (
  person: PersonalDataFinding,
  found: readonly PersonalDataFinding[],
  text: string,
): PersonalDataFinding => {
  const all = [person, ...found.filter((other) => meets(person, other))];
  const from = Math.min(...all.map((one) => one.from));
  const to = Math.max(...all.map((one) => one.to));
  return { kind: 'name', from, to, text: text.slice(from, to) };
};

/** The check of a burgerservicenummer: nine weights, the last one negative, and divisible by 11. */
export const passesElevenTest = (digits: string): boolean => {
  const numbers = Array.from(digits.replace(/\D/g, ''), Number);
  if (numbers.length !== 9 || numbers.every((number) => number === 0)) return false;
  const sum = numbers.reduce((total, number, at) => total + number * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
};
