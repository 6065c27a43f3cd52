import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { destinationOf, itemsBelow } from './outlineItems.ts';

/** PDFs that Chromium printed, given back, with what their bookmarks tell. */
export interface Outlined {
  readonly pdfs: readonly Uint8Array[];
  /** Of each the page (from 0) of every bookmark of the first level. */
  readonly headings: readonly (readonly number[])[];
}

export const outlined = async (pdfs: readonly Uint8Array[]): Promise<Outlined> => {
  const headings: (readonly number[])[] = [];
  for (const pdf of pdfs) headings.push(await headingPages(pdf));
  return { pdfs, headings };
};

const headingPages = async (pdf: Uint8Array): Promise<readonly number[]> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pageOf = new Map(document.getPages().map(({ ref }, at) => [ref.toString(), at]));
  const outlines = document.catalog.lookup(PDFName.of('Outlines'));
  const items = outlines instanceof PDFDict ? itemsBelow(outlines) : [];
  return items.flatMap(
    ({ item }) => pageOf.get(destinationOf(item)?.get(0).toString() ?? '') ?? [],
  );
};
