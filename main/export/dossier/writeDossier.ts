import { randomUUID } from 'node:crypto';
import { basename, dirname } from 'node:path';
import type { ExportOrder } from '../../../shared/ipc/export.ts';
import type { PdfDescription } from '../describePdf.ts';
import type { ExportPlace, ExportTools } from '../exportTools.ts';
import { noShare } from '../printBooklet.ts';
import { takenNames, writeTogether } from '../writeFiles.ts';
import { mdtoXml } from './mdto.ts';

const empty = { author: '', subject: '', caseNumber: '', keywords: [] };

const besideOf = (path: string): string => `${path.replace(/\.pdf$/i, '')}.mdto.xml`;

/** The dialog of the system asked about the PDF alone; false when the person keeps what lies beside it. */
export const mayWriteBeside = async (path: string, place: ExportPlace): Promise<boolean> => {
  const taken = await takenNames(dirname(path), [basename(besideOf(path))]);
  return taken.length === 0 || place.mayReplace(taken);
};

/**
 * A piece for the file of the municipality: a PDF that says what it is, and beside it the same for
 * the archive. Returns how many files that are.
 */
export const writeDossier = async (
  { title, language, dossier = empty }: ExportOrder,
  path: string,
  printed: Uint8Array,
  { now, officeWork }: Pick<ExportTools, 'now' | 'officeWork'>,
  signal: AbortSignal,
): Promise<number> => {
  const { author, subject, caseNumber, keywords } = dossier;
  const description: PdfDescription = {
    ...{ title, author, subject, language },
    keywords: [...keywords, ...(caseNumber.trim() === '' ? [] : [caseNumber])],
    madeAt: `${now().toISOString().slice(0, 19)}Z`,
  };
  const task = { format: 'describe', pdf: printed, description } as const;
  const pdf = await officeWork(task, noShare, signal);
  const own = { id: randomUUID(), fileName: basename(path), pdf };
  const piece = { ...description, keywords, caseNumber, ...own };
  const files = [
    { path, bytes: pdf },
    { path: besideOf(path), bytes: mdtoXml(piece) },
  ];
  await writeTogether(files);
  return files.length;
};
