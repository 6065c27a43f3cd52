import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { escaped } from './html.ts';

/** What a PDF says of itself, to programs that keep documents. */
export interface PdfDescription {
  readonly title: string;
  /** A function, never a person. */
  readonly author: string;
  readonly subject: string;
  readonly keywords: readonly string[];
  /** ISO 8601. */
  readonly madeAt: string;
  readonly language: 'nl' | 'en';
}

const creator = 'Bruggenbouwer';

/** Writes it twice, as PDF has it: in the information dictionary and as XMP. */
export const describePdf = async (pdf: Uint8Array, of: PdfDescription): Promise<Uint8Array> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const made = new Date(of.madeAt);
  document.setTitle(of.title, { showInWindowTitleBar: true });
  document.setAuthor(of.author);
  document.setSubject(of.subject);
  document.setKeywords([...of.keywords]);
  document.setCreator(creator);
  document.setCreationDate(made);
  document.setModificationDate(made);
  const { context, catalog } = document;
  const xmp = context.stream(Buffer.from(xmpOf(of)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(xmp));
  return document.save({ useObjectStreams: false });
};

const xmpOf = ({ title, author, subject, keywords, madeAt, language }: PdfDescription): string => {
  const alt = (words: string): string =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(words)}</rdf:li></rdf:Alt>`;
  const items = (words: readonly string[]): string =>
    words.map((word) => `<rdf:li>${escaped(word)}</rdf:li>`).join('');
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title>${alt(title)}</dc:title>
<dc:creator><rdf:Seq>${items([author])}</rdf:Seq></dc:creator>
<dc:description>${alt(subject)}</dc:description>
<dc:subject><rdf:Bag>${items(keywords)}</rdf:Bag></dc:subject>
<dc:date><rdf:Seq>${items([madeAt])}</rdf:Seq></dc:date>
<dc:language><rdf:Bag>${items([language])}</rdf:Bag></dc:language>
<xmp:CreateDate>${madeAt}</xmp:CreateDate>
<xmp:ModifyDate>${madeAt}</xmp:ModifyDate>
<xmp:CreatorTool>${creator}</xmp:CreatorTool>
<pdf:Keywords>${escaped(keywords.join(' '))}</pdf:Keywords>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;
};
