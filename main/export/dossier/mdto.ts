import { createHash } from 'node:crypto';
import { escaped } from '../html.ts';
import type { PdfDescription } from '../describePdf.ts';
import { printable } from '../office/paper.ts';

interface Piece extends PdfDescription {
  readonly caseNumber: string;
  readonly fileName: string;
  readonly pdf: Uint8Array;
}

/**
 * The metadata beside a piece, in the elements and the order of MDTO 1.0.1, which the archives of
 * Dutch governments read. How long it is kept and who may use it is theirs to say: both stand open.
 */
export const mdtoXml = (of: Piece): string => {
  const hash = createHash('sha256').update(of.pdf).digest('hex');
  const line = (name: string, value: string): string =>
    value.trim() === '' ? '' : `<${name}>${escaped(printable(value))}</${name}>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<MDTO xmlns="https://www.nationaalarchief.nl/mdto">
<informatieobject>
${identity(of.caseNumber.trim() || hash, of.caseNumber.trim() === '' ? 'SHA-256 van het bestand' : 'Zaaknummer')}
${line('naam', of.title)}${concept('aggregatieniveau', 'Archiefstuk', 'MDTO begrippenlijst aggregatieniveau')}
${of.keywords.map((word) => line('trefwoord', word)).join('')}${line('omschrijving', of.subject)}${line('omschrijving', `Bestand: ${of.fileName}, SHA-256 ${hash}`)}<taal>${of.language}</taal>
<event>
${concept('eventType', 'Creatie', 'MDTO begrippenlijst eventtype')}
<eventTijd>${of.madeAt}</eventTijd>
</event>
${concept('waardering', 'Nog te bepalen', 'Selectielijst gemeenten 2020')}
<archiefvormer>
${line('verwijzingNaam', of.author)}</archiefvormer>
<beperkingGebruik>
${concept('beperkingGebruikType', 'Nog te bepalen', 'MDTO begrippenlijst beperkingGebruik')}
</beperkingGebruik>
</informatieobject>
</MDTO>
`;
};

const identity = (mark: string, source: string): string => `<identificatie>
<identificatieKenmerk>${escaped(printable(mark))}</identificatieKenmerk>
<identificatieBron>${escaped(source)}</identificatieBron>
</identificatie>`;

const concept = (name: string, label: string, list: string): string => `<${name}>
<begripLabel>${escaped(label)}</begripLabel>
<begripBegrippenlijst>
<verwijzingNaam>${escaped(list)}</verwijzingNaam>
</begripBegrippenlijst>
</${name}>`;
