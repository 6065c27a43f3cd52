import { basename, dirname, join } from 'node:path';
import type { ExportOrder } from '../../../shared/ipc/export.ts';
import type { PdfDescription } from '../describePdf.ts';
import type { ExportTools } from '../exportTools.ts';
import { noShare } from '../printBooklet.ts';
import { takenNames, writeWhole } from '../writeFiles.ts';
import { mdtoXml } from './mdto.ts';

const empty = { author: '', subject: '', caseNumber: '', keywords: [] };

/**
 * A piece for the file of the municipality: a PDF that says what it is, and beside it the same for
 * the archive. Null when the person would not replace what lies beside it.
 */
export const writeDossier = async (
  { title, language, dossier = empty }: ExportOrder,
  path: string,
  printed: Uint8Array,
  { now, place, offThread }: Pick<ExportTools, 'now' | 'place' | 'offThread'>,
  signal: AbortSignal,
): Promise<number | null> => {
  const beside = `${basename(path).replace(/\.pdf$/i, '')}.mdto.xml`;
  const taken = await takenNames(dirname(path), [beside]);
  if (taken.length > 0 && !(await place.mayReplace(taken))) return null;
  const { author, subject, caseNumber, keywords } = dossier;
  const description: PdfDescription = {
    ...{ title, author, subject, language },
    keywords: [...keywords, ...(caseNumber.trim() === '' ? [] : [caseNumber])],
    madeAt: `${now().toISOString().slice(0, 19)}Z`,
  };
  const task = { format: 'describe', pdf: printed, description } as const;
  const pdf = await offThread(task, noShare, signal);
  await writeWhole(path, pdf);
  const piece = { ...description, keywords, caseNumber, fileName: basename(path), pdf };
  await writeWhole(join(dirname(path), beside), mdtoXml(piece));
  return 2;
};
