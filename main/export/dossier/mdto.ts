import { createHash } from 'node:crypto';
import { escaped } from '../html.ts';
import type { PdfDescription } from '../describePdf.ts';
import { printable } from '../office/paper.ts';

interface Piece extends PdfDescription {
  /** Of this piece alone, apart from its file and from the case it belongs to. */
  readonly id: string;
  readonly caseNumber: string;
  readonly fileName: string;
  readonly pdf: Uint8Array;
}

/**
 * The metadata beside a piece, in the elements and the order of MDTO 1.0.1, which the archives of
 * Dutch governments read. How long it is kept, who may use it and whose archive it is are theirs to
 * say: these have the words that MDTO has for "not yet".
 */
export const mdtoXml = (of: Piece): string => {
  const parts = element('informatieobject', partsOf(of));
  return `<?xml version="1.0" encoding="UTF-8"?>
${element('MDTO', parts, ' xmlns="https://www.nationaalarchief.nl/mdto"')}
`;
};

const partsOf = (of: Piece): string =>
  [
    element('identificatie', identity(of.id, 'Bruggenbouwer')),
    line('naam', of.title) || line('naam', of.fileName),
    concept('aggregatieniveau', { label: 'Archiefstuk', list: 'Aggregatieniveaus' }),
    ...of.keywords.map((word) => line('trefwoord', word)),
    line('omschrijving', of.subject),
    line('taal', of.language),
    element('event', creation(of)),
    concept('waardering', { label: undecided, code: 'N', list: 'Waarderingen' }),
    of.caseNumber.trim() === '' ? '' : caseOf(of.caseNumber.trim()),
    element(
      'heeftRepresentatie',
      line('verwijzingNaam', of.fileName) +
        element('verwijzingIdentificatie', identity(hashOf(of.pdf), 'SHA-256 van het bestand')),
    ),
    element('archiefvormer', line('verwijzingNaam', undecided)),
    element(
      'beperkingGebruik',
      concept('beperkingGebruikType', { label: undecided, list: 'BeperkingGebruikTypeLijst' }),
    ),
  ].join('');

const hashOf = (pdf: Uint8Array): string => createHash('sha256').update(pdf).digest('hex');

const caseOf = (caseNumber: string): string =>
  element(
    'isOnderdeelVan',
    line('verwijzingNaam', `Zaak ${caseNumber}`) +
      element('verwijzingIdentificatie', identity(caseNumber, 'Zaaknummer')),
  );

/** As the lists of MDTO say it. */
const undecided = 'Nader te bepalen';

/** Who drew it up has a part in the making; the keeper of the archive is an organisation. */
const creation = ({ author, madeAt }: Piece): string => {
  const actor = line('verwijzingNaam', author);
  return (
    concept('eventType', { label: 'Creatie', list: 'EventTypeLijst' }) +
    line('eventTijd', madeAt) +
    (actor === '' ? '' : element('eventVerantwoordelijkeActor', actor))
  );
};

const identity = (mark: string, source: string): string =>
  line('identificatieKenmerk', mark) + line('identificatieBron', source);

interface Concept {
  readonly label: string;
  readonly code?: string;
  readonly list: string;
}

const concept = (name: string, { label, code = '', list }: Concept): string =>
  element(
    name,
    line('begripLabel', label) +
      line('begripCode', code) +
      element('begripBegrippenlijst', line('verwijzingNaam', `Begrippenlijst ${list} MDTO`)),
  );

const element = (name: string, inside: string, attributes = ''): string =>
  `<${name}${attributes}>\n${inside}</${name}>\n`;

/** Nothing where nothing is said: an empty element says that there is an empty value. */
const line = (name: string, value: string): string =>
  value.trim() === '' ? '' : `<${name}>${escaped(printable(value))}</${name}>\n`;
