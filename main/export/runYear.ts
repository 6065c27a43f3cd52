import { basename } from 'node:path';
import type { ExportError } from '../../shared/ipc/export.ts';
import type { YearOrder } from '../../shared/ipc/year.ts';
import { err, ok } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import type { Exported, ExportTools } from './exportTools.ts';
import { exportFailed, writeWhole } from './writeFiles.ts';
import { yearHtml } from './yearHtml.ts';

type Tools = Pick<ExportTools, 'place' | 'print'>;

/** Takes no record and no source of records: what is printed is in the order. */
export const runYear = async (
  { paper, fileTitle, language }: YearOrder,
  { place, print }: Tools,
  signal: AbortSignal,
): Promise<Result<Exported, ExportError>> => {
  const path = await place.choose({ format: 'pdf', title: fileTitle, language });
  if (path === null) return err({ kind: 'cancelled' });
  try {
    await writeWhole(path, await print(yearHtml(paper, language), signal));
    return ok({ path, fileName: basename(path), files: 1, missing: 0 });
  } catch (error) {
    return exportFailed(error, signal);
  }
};
