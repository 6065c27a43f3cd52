import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

/**
 * Page numbers (from 1) of the second-level bookmarks of a PDF that Chromium printed, in order: the
 * headings of the contents page and the articles. The outline is the tree of PDF 32000-1, 12.3.3.
 */
export const outlinePages = async (pdf: Uint8Array): Promise<readonly number[]> => {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const pageOf = new Map(document.getPages().map((page, at) => [page.ref.toString(), at + 1]));
  const look = (object: PDFObject | undefined): PDFObject | undefined =>
    object instanceof PDFRef ? document.context.lookup(object) : object;
  const child = (of: PDFDict, name: string) => look(of.get(PDFName.of(name)));

  const items = (parent: PDFDict): readonly PDFDict[] => {
    const found: PDFDict[] = [];
    for (let item = child(parent, 'First'); item instanceof PDFDict; item = child(item, 'Next')) {
      found.push(item);
    }
    return found;
  };
  const pageOfItem = (item: PDFDict): readonly number[] => {
    const destination = child(item, 'Dest');
    const target = destination instanceof PDFArray ? destination.get(0) : undefined;
    const page = target instanceof PDFRef ? pageOf.get(target.toString()) : undefined;
    return page === undefined ? [] : [page];
  };

  const outlines = look(document.catalog.get(PDFName.of('Outlines')));
  if (!(outlines instanceof PDFDict)) return [];
  return items(outlines).flatMap((top) => items(top).flatMap(pageOfItem));
};
