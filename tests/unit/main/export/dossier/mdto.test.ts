import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { mdtoXml } from '../../../../../main/export/dossier/mdto.ts';

/**
 * What MDTO-XML1.0.1.xsd of the Nationaal Archief says of the elements that a piece has or could
 * have, in its order: `+` and `1` must be there, `1` and `?` once at most. Read on 30 November 2026
 * in faina007/mdtoxsd, which holds the schema and the examples; no package carries it.
 */
const schema: Readonly<Record<string, string>> = {
  MDTO: 'informatieobject1',
  informatieobject:
    'identificatie+ naam1 aggregatieniveau? classificatie* trefwoord* omschrijving* raadpleeglocatie* dekkingInTijd* dekkingInRuimte* taal* event* waardering1 bewaartermijn? informatiecategorie? isOnderdeelVan* bevatOnderdeel* heeftRepresentatie* aanvullendeMetagegevens* gerelateerdInformatieobject* archiefvormer+ betrokkene* activiteit? beperkingGebruik+',
  identificatie: 'identificatieKenmerk1 identificatieBron1',
  verwijzingIdentificatie: 'identificatieKenmerk1 identificatieBron1',
  event: 'eventType1 eventTijd? eventVerantwoordelijkeActor? eventResultaat?',
  beperkingGebruik:
    'beperkingGebruikType1 beperkingGebruikNadereBeschrijving? beperkingGebruikDocumentatie* beperkingGebruikTermijn?',
};
const reference = 'verwijzingNaam1 verwijzingIdentificatie?';
for (const name of [
  'begripBegrippenlijst',
  'heeftRepresentatie',
  'isOnderdeelVan',
  'archiefvormer',
  'eventVerantwoordelijkeActor',
]) {
  Object.assign(schema, { [name]: reference });
}
for (const name of ['aggregatieniveau', 'eventType', 'waardering', 'beperkingGebruikType']) {
  Object.assign(schema, { [name]: 'begripLabel1 begripCode? begripBegrippenlijst1' });
}

const patternOf = (said: string): RegExp => {
  const parts = said.split(' ').map((part) => {
    const times = part.slice(-1);
    return `(?:${part.slice(0, -1)} )${times === '1' ? '' : times}`;
  });
  return new RegExp(`^${parts.join('')}$`);
};

/** Each element that has elements in it where the schema says otherwise, and each that is empty. */
const faultsIn = (xml: string): readonly string[] => {
  const faults: string[] = [];
  const open: { name: string; within: string; words: string }[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1);
    if (parent) parent.within += `${name} `;
    open.push({ name, within: '', words: '' });
  });
  parser.on('text', (words) => {
    const last = open.at(-1);
    if (last) last.words += words.trim();
  });
  parser.on('closetag', () => {
    const { name, within, words } = open.pop() ?? { name: '', within: '', words: '' };
    const said = schema[name];
    const fits = said === undefined ? within === '' && words !== '' : patternOf(said).test(within);
    if (!fits) faults.push(`${name}: ${within}${words}`);
  });
  parser.on('error', (error) => faults.push(error.message));
  parser.write(xml).close();
  return faults;
};

const piece = {
  id: '019400aa-0000-7000-8000-00000000000d',
  title: 'Speeltuin & <meer>',
  author: 'dorpencoördinator Bedum',
  subject: 'Een speeltuin in Onderdendam',
  caseNumber: 'Z-2018-7',
  keywords: ['speeltuin', 'groen'],
  language: 'nl',
  madeAt: '2026-11-30T12:00:00Z',
  fileName: 'stuk.pdf',
  pdf: Buffer.from('%PDF'),
} as const;
const nothingSaid = { title: ' ', author: '', subject: '', caseNumber: '', keywords: [] };

describe('the metadata of a piece', () => {
  it.each([
    ['with everything filled in', piece],
    ['with nothing filled in', { ...piece, ...nothingSaid }],
    ['without an author', { ...piece, author: '' }],
    ['in English', { ...piece, language: 'en' as const }],
  ])('has the elements of MDTO in its order, %s', (_name, of) => {
    expect(faultsIn(mdtoXml(of))).toEqual([]);
  });

  it('leaves open in the words of MDTO itself what is for the archive to say', () => {
    const xml = mdtoXml(piece).replace(/\n/g, '');

    expect(xml).toContain(
      '<waardering><begripLabel>Nader te bepalen</begripLabel><begripCode>N</begripCode><begripBegrippenlijst><verwijzingNaam>Begrippenlijst Waarderingen MDTO</verwijzingNaam>',
    );
    expect(xml).toContain('<archiefvormer><verwijzingNaam>Nader te bepalen</verwijzingNaam>');
  });

  it.each([piece, { ...piece, caseNumber: '' }])(
    'tells the piece from its file and from the case it belongs to ($caseNumber)',
    (of) => {
      const marks = [
        ...mdtoXml(of).matchAll(/<identificatieKenmerk>(.*?)<.identificatieKenmerk>/g),
      ].map(([, mark]) => mark);

      expect(marks[0]).toBe(piece.id);
      expect(new Set(marks).size).toBe(of.caseNumber === '' ? 2 : 3);
      expect(marks).toHaveLength(of.caseNumber === '' ? 2 : 3);
    },
  );

  it('names the file that it is about by its name and its hash', () => {
    expect(mdtoXml(piece).replace(/\n/g, '')).toMatch(
      /<heeftRepresentatie><verwijzingNaam>stuk.pdf<.*?<identificatieKenmerk>[0-9a-f]{64}</,
    );
  });
});
