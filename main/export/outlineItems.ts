import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';

export interface OutlineItem {
  readonly ref: PDFRef;
  readonly item: PDFDict;
}

/** The bookmarks right below the outline or a bookmark: the tree of PDF 32000-1, 12.3.3. */
export const itemsBelow = (parent: PDFDict): readonly OutlineItem[] => {
  const found: OutlineItem[] = [];
  let ref = parent.get(PDFName.of('First'));
  while (ref instanceof PDFRef) {
    const item = parent.context.lookup(ref);
    if (!(item instanceof PDFDict)) break;
    found.push({ ref, item });
    ref = item.get(PDFName.of('Next'));
  }
  return found;
};

/** Where a bookmark leads: a page, and the place on it. */
export const destinationOf = (item: PDFDict): PDFArray | undefined => {
  const destination = item.lookup(PDFName.of('Dest'));
  return destination instanceof PDFArray ? destination : undefined;
};
