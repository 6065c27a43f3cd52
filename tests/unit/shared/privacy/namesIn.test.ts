import { describe, expect, it } from 'vitest';
import { namesIn, namingOf } from '../../../../shared/privacy/namesIn.ts';
import { findPersonalData } from '../../../../shared/privacy/personalData.ts';

const naming = namingOf({
  villages: [{ name: 'Den Andel', aliases: ['Klein Andel'] }],
  places: [{ name: 'Zorg En Welzijn' }],
  parties: [
    { name: 'Stichting Groot Maarslag', partyKind: 'welfare_org' },
    { name: 'Jongeren', partyKind: 'residents_group' },
  ],
  persons: [{ displayName: 'Jannie' }, { displayName: ' ' }],
});

describe('names in what leaves this computer', () => {
  it('are those of people and of groups of residents, not of places and organisations', () => {
    const words =
      'jannie en de Jongeren, bij Stichting Groot Maarslag in Den Andel met Zorg En Welzijn';
    expect(namesIn(words, naming)).toEqual(['Jongeren', 'Jannie']);
  });

  it('are no letters within another word', () => {
    const an = { open: ['Jongeren Actief'], groups: ['Jongeren'], persons: ['An', 'Jan'] };

    expect(namesIn('In januari begon dan het koor van Jongeren Actief', an)).toEqual([]);
    expect(namesIn('Toen repareerde jan het dak', an)).toEqual(['Jan']);
  });

  it('never lets the name of a person stand as one that may', () => {
    expect([...naming.open, ...naming.groups]).not.toContain('Jannie');
  });
});

describe('a known person', () => {
  const foundIn = (text: string, known: readonly string[] = []) =>
    findPersonalData(text, known, ['Jannie']).map((one) => one.text);

  it('is found in one word, and whole where more of the name stands there', () => {
    expect(foundIn('Vraag jannie, of Jannie Bakker')).toEqual(['jannie', 'Jannie Bakker']);
  });

  it('is not found inside other words, nor in a name that may stand there', () => {
    expect(foundIn('Jannieland bij Tuin van Jannie', ['Tuin van Jannie'])).toEqual([]);
  });
});
