import { describe, expect, it } from 'vitest';
import { findVillages } from '../../../../main/import/plan/findVillages.ts';
import { around, villageId, villageNames } from './aPlan.ts';

const villageAt = (name: string) => villageId(villageNames.indexOf(name));

describe('a village', () => {
  const villages = findVillages(around().villages);

  it.each([
    ['Onnerndaam', ['Onderdendam']],
    ['bedum', ['Bedum']],
    ['Zandt', ['’t Zandt']],
    ["'t Zandt", ['’t Zandt']],
    ['Bedum en Noordwolde', ['Bedum', 'Noordwolde']],
    ['Bedum; Zuidwolde', ['Bedum', 'Zuidwolde']],
    ['9781 AB Bedum', ['Bedum']],
    ['9781AB Bedum', ['Bedum']],
    ['Dorpsstraat 1, 9781 AB Bedum', ['Bedum']],
    ['Dorpsstraat 12-a\n9781ab Bedum', ['Bedum']],
    ['Bedum 9781 AB', ['Bedum']],
    ['9781 AB, Bedum', ['Bedum']],
    ['Noordwolde; 9781 AB Bedum', ['Noordwolde', 'Bedum']],
    ['9781 AB Bedum / 9951 AC Zuidwolde', ['Bedum', 'Zuidwolde']],
    ['9785 AA Zuidwolde GN', ['Zuidwolde']],
    ['Bedum 9781 AB (Groningen)', ['Bedum']],
    ['Bedum, Molenweg 12 (9781 AB)', ['Bedum']],
    ['Molenweg 12 9781 AB, Bedum', ['Bedum']],
    ['9781 AB Bedum, Dorpsstraat 1', ['Bedum']],
    ['9781 AB Bedum (Dorpsstraat 1)', ['Bedum']],
    ['Dorpsstraat 1a bis, Bedum, 9781 AB', ['Bedum']],
    ['Bedum 9781 AB t.a.v. het dorpshuis', ['Bedum']],
  ])('%s', (cell, names) => {
    expect(villages.inCell(cell)).toEqual({ ids: names.map(villageAt), unknown: [] });
  });

  it.each([
    ['9781 AB Ter Laan', 'Ter Laan'],
    ['Kerkpad 3b, 9781 AB Ter Laan', 'Ter Laan'],
    // A year and a word, and a postcode alone, are left as they were.
    ['2018 in Ellerhuizen', '2018 in Ellerhuizen'],
    ['9781 AB', '9781 AB'],
    ['Dorpsstraat 1 9781AB', '9781AB'],
  ])('is asked about by its name alone: %s', (cell, name) => {
    expect(villages.inCell(cell)).toEqual({ ids: [], unknown: [name] });
  });

  it('stands in a sentence with its capital, as a whole word, and alone', () => {
    expect(villages.inWords('Samen zingen in Zuidwolde')).toBe(villageAt('Zuidwolde'));
    expect(villages.inWords('Zuidwolderweg')).toBeNull();
    expect(villages.inWords('Van Bedum naar Zuidwolde')).toBeNull();
  });
});
