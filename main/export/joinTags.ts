import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject, PDFObjectCopier, PDFPageLeaf } from '@cantoo/pdf-lib';

/**
 * Puts the tags of a part, by which a screen reader reads, behind those of the whole: the structure
 * tree of PDF 32000-1, 14.7. Returns by how much the keys of the part's pages go up.
 */
export const joinTags = (
  whole: PDFDocument,
  part: PDFDocument,
  copier: PDFObjectCopier,
  at: number,
): number => {
  const [to, from] = [rootOf(whole), rootOf(part)];
  const [document, other] = [documentOf(to), documentOf(from)];
  if (!to || !from || !document || !other) return 0;
  const otherDocument = part.context.lookup(other, PDFDict);
  // By its parent the copy would take the rest of the other tree along; itself it does not stay.
  for (const key of ['P', 'ID']) otherDocument.delete(PDFName.of(key));
  const names = renameElements(part, `part${String(at).padStart(4, '0')}-`);
  moveElements(whole, document, copier.copy(other));
  joinNames(
    to,
    names.map(([name, ref]) => [name, copier.copy(ref)]),
  );
  return joinKeys(to, from, copier);
};

/** The keys by which a page and its links find their tags. */
export const moveParents = (page: PDFPageLeaf, shift: number): void => {
  moveKey(page, 'StructParents', shift);
  const links = page.Annots();
  for (const [at] of links?.asArray().entries() ?? []) {
    const link = links?.lookup(at);
    if (link instanceof PDFDict) moveKey(link, 'StructParent', shift);
  }
};

const moveKey = (of: PDFDict, key: string, shift: number): void => {
  const value = of.lookup(PDFName.of(key));
  if (value instanceof PDFNumber) of.set(PDFName.of(key), PDFNumber.of(value.asNumber() + shift));
};

const rootOf = ({ catalog }: PDFDocument): PDFDict | undefined => {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'));
  return root instanceof PDFDict ? root : undefined;
};

const documentOf = (root: PDFDict | undefined): PDFRef | undefined => {
  const [first] = listOf(root?.get(PDFName.of('K')));
  return first instanceof PDFRef ? first : undefined;
};

const listOf = (one: PDFObject | undefined): readonly PDFObject[] => {
  if (one instanceof PDFArray) return one.asArray();
  return one === undefined ? [] : [one];
};

/**
 * Chromium counts its names for each page anew. They are told apart, also where the cells of a table
 * name their headings.
 */
const renameElements = (
  part: PDFDocument,
  prefix: string,
): readonly (readonly [string, PDFRef])[] => {
  const names: [string, PDFRef][] = [];
  const renamed = (one: PDFObject | undefined): PDFString | undefined =>
    one instanceof PDFString || one instanceof PDFHexString
      ? PDFString.of(`${prefix}${one.decodeText()}`)
      : undefined;
  for (const [ref, one] of part.context.enumerateIndirectObjects()) {
    if (!(one instanceof PDFDict) || !one.has(PDFName.of('S'))) continue;
    const name = renamed(one.get(PDFName.of('ID')));
    if (name === undefined) continue;
    one.set(PDFName.of('ID'), name);
    names.push([name.decodeText(), ref]);
    for (const attributes of listOf(one.lookup(PDFName.of('A')))) {
      const headers = attributes instanceof PDFDict && attributes.lookup(PDFName.of('Headers'));
      if (!(headers instanceof PDFArray)) continue;
      for (const [at, header] of headers.asArray().entries()) {
        headers.set(at, renamed(header) ?? header);
      }
    }
  }
  return names.sort(([one], [other]) => (one < other ? -1 : 1));
};

const moveElements = ({ context }: PDFDocument, to: PDFRef, from: PDFRef): void => {
  const elements = listOf(context.lookup(from, PDFDict).lookup(PDFName.of('K')));
  for (const element of elements) {
    const dict = context.lookup(element);
    if (dict instanceof PDFDict) dict.set(PDFName.of('P'), to);
  }
  const document = context.lookup(to, PDFDict);
  const before = listOf(document.lookup(PDFName.of('K')));
  document.set(PDFName.of('K'), context.obj([...before, ...elements]));
  context.delete(from);
};

/** A leaf of names for each part: they follow those before it in the alphabet. */
const joinNames = (root: PDFDict, names: readonly (readonly [string, PDFRef])[]): void => {
  const tree = root.lookup(PDFName.of('IDTree'));
  const leaves = tree instanceof PDFDict ? tree.lookup(PDFName.of('Kids')) : undefined;
  const [first, last] = [names[0]?.[0], names.at(-1)?.[0]];
  if (first === undefined || last === undefined) return;
  const { context } = root;
  const leaf = context.register(
    context.obj({
      Limits: [PDFString.of(first), PDFString.of(last)],
      Names: names.flatMap(([name, ref]) => [PDFString.of(name), ref]),
    }),
  );
  if (leaves instanceof PDFArray) leaves.push(leaf);
  // Newer Chromium names only what is referred to: a front without tables has no names yet.
  else root.set(PDFName.of('IDTree'), context.register(context.obj({ Kids: [leaf] })));
};

/** From the key of a page to its tags. */
const joinKeys = (to: PDFDict, from: PDFDict, copier: PDFObjectCopier): number => {
  const [own, others] = [keysOf(to), keysOf(from)];
  const shift = 1 + own.reduce((most, [key]) => Math.max(most, key), -1);
  const all = [...own, ...others.map(([key, tags]) => [key + shift, copier.copy(tags)] as const)];
  const { context } = to;
  const before = to.get(PDFName.of('ParentTree'));
  if (before instanceof PDFRef) context.delete(before);
  to.set(PDFName.of('ParentTree'), context.register(context.obj({ Nums: all.flat() })));
  const next = 1 + all.reduce((most, [key]) => Math.max(most, key), -1);
  to.set(PDFName.of('ParentTreeNextKey'), PDFNumber.of(next));
  return shift;
};

const keysOf = (root: PDFDict): readonly (readonly [number, PDFObject])[] => {
  const read = (tree: PDFObject | undefined): readonly (readonly [number, PDFObject])[] => {
    if (!(tree instanceof PDFDict)) return [];
    const nums = listOf(tree.lookup(PDFName.of('Nums')));
    const own = nums.flatMap((key, at) => {
      const tags = nums[at + 1];
      return at % 2 === 0 && key instanceof PDFNumber && tags
        ? [[key.asNumber(), tags] as const]
        : [];
    });
    const below = listOf(tree.lookup(PDFName.of('Kids')));
    return [...own, ...below.flatMap((kid) => read(tree.context.lookup(kid)))];
  };
  return read(root.lookup(PDFName.of('ParentTree')));
};
