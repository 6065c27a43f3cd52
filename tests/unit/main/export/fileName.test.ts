import fc from 'fast-check';
import { expect, it } from 'vitest';
import { safeName, uniqueNames } from '../../../../main/export/fileName.ts';

it.each([
  ['Verzoamelstee Bedum', 'verzoamelstee-bedum'],
  ['Café "Ons Huis" & meer…', 'cafe-ons-huis-meer'],
  ['Coördinator', 'coordinator'],
  ['nul', 'nul-tekst'],
  ['???', 'zonder-titel'],
])('turns %s into %s', (title, name) => {
  expect(safeName(title)).toBe(name);
});

it('makes a name that every disk takes from any title at all', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      expect(safeName(title)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,64}[a-z0-9])?$/);
    }),
  );
});

it('never gives two titles one name', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'A', 'a-2', 'a 2', '', 'x'), { maxLength: 30 }),
      (titles) => {
        expect(new Set(uniqueNames(titles)).size).toBe(titles.length);
      },
    ),
  );
});
