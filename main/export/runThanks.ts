import { basename } from 'node:path';
import { writtenOn } from '../../shared/ipc/thanks.ts';
import type { ThanksError, ThanksOrder } from '../../shared/ipc/thanks.ts';
import { findPersonalData } from '../../shared/privacy/personalData.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { readNaming } from './names.ts';
import type { Exported, ExportTools } from './exportTools.ts';
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
  const { open, groups, persons } = await readNaming(source, signal);
  const known = [...open, ...groups, ...kept];
  if (writtenOn(paper).some((words) => findPersonalData(words, known, persons).length > 0)) {
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
