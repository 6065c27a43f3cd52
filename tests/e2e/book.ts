import { readFile } from 'node:fs/promises';
import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';

/** How a tagged PDF hangs together. */
export interface Book {
  /** Those below the title, with the page (from 1) that they lead to. */
  readonly bookmarks: readonly { readonly title: string; readonly onPage: number }[];
  /** The page that each link in the book leads to. */
  readonly links: readonly number[];
  /** Of the tags, as each says it, and as the index of names has them. */
  readonly names: readonly string[];
  readonly indexed: readonly string[];
  /** Names of headings that the cells of tables name. */
  readonly headers: readonly string[];
  /** Pages whose key leads to no tag that stands on that page. */
  readonly untagged: readonly number[];
}

export const bookOf = async (path: string): Promise<Book> => {
  const document = await PDFDocument.load(await readFile(path), { updateMetadata: false });
  const { catalog } = document;
  const pages = document.getPages();
  const pageOf = new Map(pages.map(({ ref }, at) => [ref.toString(), at + 1]));
  const leadsTo = (one: PDFDict): number => {
    const place = one.lookup(PDFName.of('Dest'));
    return (place instanceof PDFArray && pageOf.get(place.get(0).toString())) || 0;
  };
  const bookmarks: { title: string; onPage: number }[] = [];
  let item = dictOf(dictOf(dictOf(catalog, 'Outlines'), 'First'), 'First');
  for (; item; item = dictOf(item, 'Next')) {
    bookmarks.push({ title: wordsOf(item.lookup(PDFName.of('Title'))), onPage: leadsTo(item) });
  }
  const root = dictOf(catalog, 'StructTreeRoot');
  const tags = below(root?.lookup(PDFName.of('K')));
  const keys = listOf(dictOf(root, 'ParentTree')?.lookup(PDFName.of('Nums')));
  const isTagged = (at: number): boolean => {
    const key = pages[at]?.node.lookup(PDFName.of('StructParents'));
    const found = keys.findIndex(
      (one, nth) => nth % 2 === 0 && one instanceof PDFNumber && String(one) === String(key),
    );
    const [own] = listOf(document.context.lookup(keys[found + 1])).map((one) =>
      document.context.lookup(one),
    );
    return found >= 0 && own instanceof PDFDict && tags.includes(own) && isOn(own, at);
  };
  const isOn = (tag: PDFDict, at: number): boolean =>
    listOf(tag.lookup(PDFName.of('K'))).some((one) => {
      const content = document.context.lookup(one);
      // Newer Chromium writes a number there, of the page that the tag itself names.
      const by = content instanceof PDFNumber ? tag : content;
      const page = by instanceof PDFDict && by.get(PDFName.of('Pg'));
      return page && pageOf.get(page.toString()) === at + 1;
    });
  return {
    bookmarks,
    links: pages.flatMap(({ node }) =>
      listOf(node.Annots()).flatMap((one) => {
        const link = document.context.lookup(one);
        return link instanceof PDFDict ? [leadsTo(link)] : [];
      }),
    ),
    names: tags.flatMap((tag) => wordsOf(tag.lookup(PDFName.of('ID'))) || []),
    indexed: namesIn(dictOf(root, 'IDTree')),
    headers: tags.flatMap((tag) =>
      listOf(tag.lookup(PDFName.of('A'))).flatMap((one) => {
        const attributes = document.context.lookup(one);
        const headers = attributes instanceof PDFDict && attributes.lookup(PDFName.of('Headers'));
        return listOf(headers || undefined).map(wordsOf);
      }),
    ),
    untagged: pages.flatMap((_, at) => (isTagged(at) ? [] : [at + 1])),
  };
};

const dictOf = (one: PDFDict | undefined, key: string): PDFDict | undefined => {
  const value = one?.lookup(PDFName.of(key));
  return value instanceof PDFDict ? value : undefined;
};

const listOf = (one: PDFObject | undefined): readonly PDFObject[] => {
  if (one instanceof PDFArray) return one.asArray();
  return one === undefined ? [] : [one];
};

const wordsOf = (one: PDFObject | undefined): string =>
  one instanceof PDFString || one instanceof PDFHexString ? one.decodeText() : '';

const below = (one: PDFObject | undefined): readonly PDFDict[] => {
  if (one instanceof PDFArray) return one.asArray().flatMap((_, at) => below(one.lookup(at)));
  if (!(one instanceof PDFDict)) return [];
  const own = one.has(PDFName.of('S')) ? [one] : [];
  return [...own, ...below(one.lookup(PDFName.of('K')))];
};

const namesIn = (tree: PDFDict | undefined): readonly string[] => {
  const own = listOf(tree?.lookup(PDFName.of('Names')))
    .map(wordsOf)
    .filter((name) => name !== '');
  const kids = listOf(tree?.lookup(PDFName.of('Kids')));
  return [
    ...own,
    ...kids.flatMap((kid) => {
      const leaf = tree?.context.lookup(kid);
      return leaf instanceof PDFDict ? namesIn(leaf) : [];
    }),
  ];
};
