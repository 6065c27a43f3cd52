import { basename } from 'node:path';
import { z } from 'zod';
import { writtenOn } from '../../shared/ipc/thanks.ts';
import type { ThanksError, ThanksOrder } from '../../shared/ipc/thanks.ts';
import { findPersonalData } from '../../shared/privacy/personalData.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { RecordSource } from './collectSheets.ts';
import type { Exported, ExportTools } from './runExport.ts';
import { thanksHtml } from './thanksHtml.ts';
import { exportFailed, writeWhole } from './writeFiles.ts';

type Tools = Pick<ExportTools, 'source' | 'place' | 'print'>;

/** The sheet goes to a whole village: what looks like a name stops it here too. */
export const runThanks = async (
  { paper, kept, fileTitle, language }: ThanksOrder,
  { source, place, print }: Tools,
  signal: AbortSignal,
): Promise<Result<Exported, ThanksError>> => {
  if (paper.sections.length === 0) return err({ kind: 'nothing-to-export' });
  const known = [...(await knownNames(source)), ...kept];
  if (writtenOn(paper).some((words) => findPersonalData(words, known).length > 0)) {
    return err({ kind: 'names-found' });
  }
  const path = await place.choose({ format: 'pdf', title: fileTitle, language });
  if (path === null) return err({ kind: 'cancelled' });
  try {
    await writeWhole(path, await print(thanksHtml(paper, language), signal));
    return ok({ path, fileName: basename(path), files: 1, missing: 0 });
  } catch (error) {
    return exportFailed(error, signal);
  }
};

const named = z.object({ name: z.string() });

/** The names of places, parties and departments: capitals that are nobody's. */
const knownNames = async (source: RecordSource): Promise<readonly string[]> => {
  const kinds = ['village', 'area', 'party', 'department'];
  const lists = await Promise.all(kinds.map(async (kind) => source.list(kind)));
  return lists.flat().flatMap(({ values }) => {
    const read = named.safeParse(values);
    return read.success ? [read.data.name] : [];
  });
};
