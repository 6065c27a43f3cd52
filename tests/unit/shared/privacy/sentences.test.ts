import { describe, expect, it } from 'vitest';
import { areaIds, areaSeed } from '../../../../shared/domain/seed/areas.ts';
import { shippedDepartments } from '../../../../shared/domain/seed/departments.ts';
import { sampleParties } from '../../../../shared/domain/seed/sampleParties.ts';
import { findPersonalData } from '../../../../shared/privacy/personalData.ts';
import { personSentences } from './personSentences.ts';
import { plainSentences } from './plainSentences.ts';

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.flatMap(textsIn) : typeof value === 'string' ? [value] : [];

/** What is there from the first day, all of it, and two organisations that a coordinator keeps. */
const open = [
  ...areaSeed().flatMap((edit) =>
    edit.op === 'create'
      ? [...textsIn(edit.values['name']), ...textsIn(edit.values['aliases'])]
      : [],
  ),
  ...Object.values(sampleParties)
    .filter(({ kind }) => kind !== 'residents_group')
    .map(({ name }) => name),
  ...shippedDepartments.map(({ name }) => name),
  'Albert Heijn',
  'VoorElkaar Burenhulp',
];

describe('a sentence that names somebody', () => {
  it('is looked at with every village that ships', () => {
    expect(Object.keys(areaIds).length).toBe(8);
    expect(open).toEqual(expect.arrayContaining(['Broek', 'Niekerk', 'Leens', 'Lains']));
  });

  it.each(personSentences)('is seen, whole: %s', (sentence) => {
    const text = sentence.replace(/[{}]/g, '');
    const [from, to] = [sentence.indexOf('{'), sentence.indexOf('}') - 1];

    const found = findPersonalData(text, open);

    expect(found.filter((one) => one.from <= from && to <= one.to)).toHaveLength(1);
  });
});

describe('a sentence that names nobody', () => {
  it.each(plainSentences)('is left alone: %s', (sentence) => {
    expect(findPersonalData(sentence, open).map(({ text }) => text)).toEqual([]);
  });
});
