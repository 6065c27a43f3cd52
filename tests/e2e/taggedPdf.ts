import { execFileSync, spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { isOnPath } from '../../scripts/setup/command.mjs';

export const hasQpdf = isOnPath('qpdf');

/** What is said of a PDF to who does not see it. */
export interface Spoken {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  /** "H1", "H2"…, in the order of reading. */
  readonly headings: readonly string[];
  /** The words for each picture; empty where it has none. */
  readonly alts: readonly string[];
}

export const spokenOf = async (path: string): Promise<Spoken> => {
  const document = await PDFDocument.load(await readFile(path), { updateMetadata: false });
  const { catalog } = document;
  const elements = elementsBelow(catalog.lookup(PDFName.of('StructTreeRoot')));
  const kinds = elements.map((one) => nameOf(one, 'S'));
  return {
    title: document.getTitle() ?? '',
    language: wordsOf(catalog, 'Lang'),
    isTagged: /Tagged:\s+yes/.test(execFileSync('pdfinfo', [path], { encoding: 'utf8' })),
    headings: kinds.filter((kind) => /^H\d$/.test(kind)),
    alts: elements.filter((one) => nameOf(one, 'S') === 'Figure').map((one) => wordsOf(one, 'Alt')),
  };
};

/** What qpdf finds wrong; empty where it finds nothing. */
export const faultsOf = (path: string): string => {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
  const said = `${stdout}${stderr}`;
  return status === 0 && !said.includes('WARNING') ? '' : said;
};

/** A level may go up by any number and down by one. */
export const jumpsIn = (headings: readonly string[]): readonly string[] =>
  headings.flatMap((heading, at) => {
    const [level, before] = [heading, headings[at - 1] ?? 'H0'].map((one) => Number(one.slice(1)));
    return (level ?? 0) > (before ?? 0) + 1 ? [`${headings[at - 1] ?? ''} → ${heading}`] : [];
  });

const elementsBelow = (one: PDFObject | undefined): readonly PDFDict[] => {
  if (one instanceof PDFArray) {
    return one.asArray().flatMap((_, at) => elementsBelow(one.lookup(at)));
  }
  if (!(one instanceof PDFDict)) return [];
  const below = elementsBelow(one.lookup(PDFName.of('K')));
  return one.has(PDFName.of('S')) ? [one, ...below] : below;
};

const nameOf = (one: PDFDict, key: string): string => {
  const value = one.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
};

const wordsOf = (one: PDFDict, key: string): string => {
  const value = one.lookup(PDFName.of(key));
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : '';
};
