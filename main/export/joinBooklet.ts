import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFPage,
  PDFPageLeaf,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { articleAddress } from './articleAddress.ts';
import { joinTags, moveParents } from './joinTags.ts';
import { destinationOf, itemsBelow } from './outlineItems.ts';

/**
 * One tagged PDF of what was printed apart: the articles of the parts stand behind the front, their
 * tags and bookmarks below its own, and the lines of its contents lead to them.
 */
export const joinBooklet = async (
  front: Uint8Array,
  parts: readonly Uint8Array[],
): Promise<Uint8Array> => {
  const whole = await PDFDocument.load(front, { updateMetadata: false });
  const frontPages = whole.getPages();
  const articles: PDFArray[] = [];
  for (const [at, bytes] of parts.entries()) {
    const part = await PDFDocument.load(bytes, { updateMetadata: false });
    const copier = PDFObjectCopier.for(part.context, whole.context);
    const shift = joinTags(whole, part, copier, at);
    for (const { ref } of part.getPages()) {
      const copied = copier.copy(ref);
      const page = whole.context.lookup(copied);
      if (!(page instanceof PDFPageLeaf)) throw new Error('A page of a booklet is none');
      moveParents(page, shift);
      whole.addPage(PDFPage.of(page, copied, whole));
    }
    articles.push(...joinOutline(whole, part, copier));
  }
  const lines = frontPages.flatMap(({ node }) => linesOf(node));
  const isWhole = new Set(lines.map(({ article }) => article)).size === articles.length;
  for (const { link, article } of lines) pointAt(link, isWhole ? articles[article] : undefined);
  return whole.save({ useObjectStreams: false });
};

/** Puts bookmarks below the title, behind those that are there; gives the tops of their pages. */
const joinOutline = (
  whole: PDFDocument,
  part: PDFDocument,
  copier: PDFObjectCopier,
): readonly PDFArray[] => {
  const outlines = whole.catalog.lookup(PDFName.of('Outlines'));
  const others = part.catalog.get(PDFName.of('Outlines'));
  const top = outlines instanceof PDFDict ? itemsBelow(outlines)[0] : undefined;
  if (!(outlines instanceof PDFDict) || !(others instanceof PDFRef) || !top) return [];
  const root = copier.copy(others);
  const rootDict = whole.context.lookup(root, PDFDict);
  const items = itemsBelow(rootDict);
  for (const { ref, item } of items) {
    const last = itemsBelow(top.item).at(-1);
    item.set(PDFName.of('Parent'), top.ref);
    if (last === undefined) {
      top.item.set(PDFName.of('First'), ref);
    } else {
      last.item.set(PDFName.of('Next'), ref);
      item.set(PDFName.of('Prev'), last.ref);
    }
    item.delete(PDFName.of('Next'));
    top.item.set(PDFName.of('Last'), ref);
  }
  for (const one of [outlines, top.item]) addCount(one, countOf(rootDict));
  whole.context.delete(root);
  return items.flatMap(({ item }) => {
    const page = destinationOf(item)?.get(0);
    const leaf = page instanceof PDFRef ? whole.context.lookup(page) : undefined;
    if (page === undefined || !(leaf instanceof PDFPageLeaf)) return [];
    const { height } = leaf.MediaBox().asRectangle();
    return whole.context.obj([page, PDFName.of('XYZ'), 0, height, 0]);
  });
};

const countOf = (one: PDFDict): number => {
  const count = one.lookup(PDFName.of('Count'));
  return count instanceof PDFNumber ? count.asNumber() : 0;
};

const addCount = (to: PDFDict, more: number): void => {
  to.set(PDFName.of('Count'), PDFNumber.of(countOf(to) + more));
};

/** A line of the contents was printed as a link to an address, for its article was not there yet. */
const linesOf = (page: PDFPageLeaf): readonly { link: PDFDict; article: number }[] => {
  const links = page.Annots();
  return (links?.asArray() ?? []).flatMap((_, at) => {
    const link = links?.lookup(at);
    const action = link instanceof PDFDict ? link.lookup(PDFName.of('A')) : undefined;
    if (!(link instanceof PDFDict) || !(action instanceof PDFDict)) return [];
    const uri = action.lookup(PDFName.of('URI'));
    const address = uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
    if (!address.startsWith(articleAddress)) return [];
    return [{ link, article: Number(address.slice(articleAddress.length)) }];
  });
};

const pointAt = (link: PDFDict, article: PDFArray | undefined): void => {
  link.delete(PDFName.of('A'));
  if (article !== undefined) link.set(PDFName.of('Dest'), article);
};
