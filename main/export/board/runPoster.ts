import { basename } from 'node:path';
import type { ExportError } from '../../../shared/ipc/export.ts';
import type { PosterOrder } from '../../../shared/ipc/poster.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import type { Exported, ExportTools } from '../exportTools.ts';
import { exportFailed, writeWhole } from '../writeFiles.ts';
import { boardPosterHtml } from './boardPosterHtml.ts';
import { fitPoster, stepsOf } from './fitPoster.ts';
import type { FitTools } from './fitPoster.ts';

type Tools = FitTools & Pick<ExportTools, 'place'>;

/** Asks where, then prints the board: on one sheet when it can be read there, on more when not. */
export const runPoster = async (
  order: PosterOrder,
  tools: Tools,
  signal: AbortSignal,
): Promise<Result<Exported, ExportError>> => {
  const { title, language } = order;
  const path = await tools.place.choose({ format: 'pdf', title, language });
  if (path === null) return err({ kind: 'cancelled' });
  try {
    const { pdf, missing } = await printPoster(order, tools, signal);
    await writeWhole(path, pdf);
    const steps = stepsOf(order);
    tools.onProgress(steps, steps);
    return ok({ path, fileName: basename(path), files: 1, missing });
  } catch (error) {
    return exportFailed(error, signal);
  }
};

const printPoster = async (
  order: PosterOrder,
  tools: Tools,
  signal: AbortSignal,
): Promise<{ readonly pdf: Uint8Array; readonly missing: number }> => {
  const { paper, letterPt, pages, pdf, missing } = await fitPoster(order, tools, signal);
  // Sheets that hang beside each other say which is which.
  if (pages === 1) return { pdf, missing };
  return { pdf: await tools.print(boardPosterHtml(paper, letterPt), signal, 'poster'), missing };
};
