import { describe, expect, it } from 'vitest';
import { findPersonalData, passesElevenTest } from '../../../../shared/privacy/personalData.ts';

const foundIn = (text: string, known?: readonly string[]) =>
  findPersonalData(text, known).map((finding) => [finding.kind, finding.text]);

describe('findPersonalData', () => {
  it.each([
    ['Gesproken met J. de Vries over de tuin', 'J. de Vries'],
    ["A.B. van 't Hoff belde", "A.B. van 't Hoff"],
    ['de zus van mevrouw Dijkstra', 'mevrouw Dijkstra'],
    ['dhr. van der Wal komt', 'dhr. van der Wal'],
    ['Mevrouw De Vries belde', 'Mevrouw De Vries'],
    ['volgens J. Van der Wal', 'J. Van der Wal'],
    ['toen belde Trijntje Postma weer', 'Trijntje Postma'],
    ['Geert-Jan van den Berg-Smit', 'Geert-Jan van den Berg-Smit'],
    ['Met Jan Bakker gesproken', 'Jan Bakker'],
    ['Voor Anna de Vries', 'Anna de Vries'],
    ['Op Maandag Jan Bakker gebeld', 'Jan Bakker'],
  ])('sees a name in "%s"', (text, name) => {
    expect(foundIn(text)).toEqual([['name', name]]);
  });

  it.each([
    ['phone', '06-12345678'],
    ['phone', '06 12 34 56 78'],
    ['phone', '050 123 45 67'],
    ['phone', '+31 6 12345678'],
    ['phone', '0031612345678'],
    ['email', 'trijntje@voorbeeld.nl'],
    ['postcode', '9781 AB'],
    ['postcode', '9781AB'],
    ['citizen-number', '111222333'],
    ['citizen-number', '1112 22 333'],
  ])('sees a %s in "%s"', (kind, text) => {
    expect(foundIn(`Schrijf op: ${text}, graag.`)).toEqual([[kind, text]]);
  });

  it.each([
    'Gisteren Bedum bezocht en veel gehoord.',
    'De Verzoamelstee zoekt een plek.',
    'In Onderdendam is een beweeggroep.',
    'Het kost 1.250 euro, in 2018 nog 900.',
    'Zaak 123456789 ligt bij VROM.',
    'Artikel 1000 SS bestaat niet.',
    'Stichting Groot Maarslag doet mee.',
    'Presentatie op 11-01-2018, agendapunt 3, 30 minuten.',
    '',
  ])('leaves "%s" alone', (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it('takes the names of villages and organisations for what they are', () => {
    const text = 'Samen met Kleine Huisjes en Buurt Actief uit Wehe Noord.';

    expect(foundIn(text, ['Kleine Huisjes', 'Buurt Actief', 'Wehe'])).toEqual([]);
  });

  it('sees a name behind the name of a village', () => {
    expect(foundIn('Zuidwolde Jan Bakker belt terug', ['Zuidwolde'])).toEqual([
      ['name', 'Jan Bakker'],
    ]);
  });

  it.each([
    ['Bel Geertje van Dijk morgen', 'Geertje van Dijk'],
    ['Met geertje gesproken', 'geertje'],
    ['geertje, Geertje in Zuidwolde', 'geertje', 'Geertje'],
    ['geertje, Geertje Zuidwolde', 'geertje', 'Geertje Zuidwolde'],
  ])('knows a person by her first name in "%s"', (text, ...names) => {
    const found = findPersonalData(text, ['Zuidwolde'], ['Geertje']);

    expect(found.map((one) => one.text)).toEqual(names);
  });

  const persons = ['Geertje de Boer', 'Jo', 'Anna van Niekerk', 'Meneer José Wit'];

  it.each([
    ['Geertje kookt elke week', 'Geertje'],
    ['Geertjes tuin, of de tuin van GEERTJE', 'Geertjes', 'GEERTJE'],
    ['Vraag het bij Boer op de hoek', 'Boer'],
    ['Komt Jo ook?', 'Jo'],
    ['Jose belt', 'Jose'],
    ['Anna Niekerk', 'Anna Niekerk'],
    ['Wit zei het', 'Wit'],
  ])('knows a person of the list by a part of the name in "%s"', (text, ...names) => {
    const found = findPersonalData(text, ['Niekerk', 'Stichting Boer'], persons);

    expect(found.map((one) => one.text)).toEqual(names);
  });

  it.each([
    'De boer op het land kiest een witte kas',
    'Niekerk krijgt een bank',
    'Stichting Boer helpt',
    'Wat jo! Meneer en mevrouw lezen Boeren en Jongens',
  ])('knows nobody of the list in "%s"', (text) => {
    expect(findPersonalData(text, ['Niekerk', 'Stichting Boer'], persons)).toEqual([]);
  });

  it('reads the name of a file', () => {
    expect(foundIn('Foto_Jan_Bakker_2018.jpg')).toEqual([['name', 'Jan_Bakker']]);
  });

  it('says where each thing stands', () => {
    const text = 'Bel 06-12345678';

    expect(findPersonalData(text)).toEqual([
      { kind: 'phone', from: 4, to: 15, text: '06-12345678' },
    ]);
  });
});

describe('passesElevenTest', () => {
  it.each(['111222333', '123456782'])('knows %s as one', (digits) => {
    expect(passesElevenTest(digits)).toBe(true);
  });

  it.each(['123456789', '000000000', '12345678', '1234567820'])('refuses %s', (digits) => {
    expect(passesElevenTest(digits)).toBe(false);
  });
});
