import { PDFDocument } from '@cantoo/pdf-lib';
import type { ExportTools } from '../../../../main/export/exportTools.ts';
import { doTask } from '../../../../main/export/office/makeOffice.ts';
import { aSource } from './exportParts.ts';

/** A PDF of one blank page, for tests of what is done with it. */
export const blankPdf = async (): Promise<Uint8Array> => {
  const document = await PDFDocument.create();
  document.addPage();
  return document.save();
};

/** The tools of an export that writes to one place; a test names only what it is about. */
export const someTools = (path: string, change: Partial<ExportTools> = {}): ExportTools => ({
  source: aSource([]),
  place: { choose: () => Promise.resolve(path), mayReplace: () => Promise.resolve(true) },
  print: blankPdf,
  officeWork: doTask,
  readPhoto: () => Promise.resolve(null),
  hasPhoto: () => Promise.resolve(true),
  logo: () => Promise.resolve(null),
  now: () => new Date('2018-01-11T12:00:00Z'),
  onProgress: () => undefined,
  ...change,
});

export const never = new AbortController().signal;
