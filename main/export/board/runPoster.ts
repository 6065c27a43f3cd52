import { basename } from 'node:path';
import type { ExportError } from '../../../shared/ipc/export.ts';
import type { PosterOrder } from '../../../shared/ipc/poster.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { dayInWords } from '../exportWords.ts';
import { largestOnOnePage } from '../largestOnOnePage.ts';
import type { Exported, ExportTools } from '../exportTools.ts';
import { exportFailed, writeWhole } from '../writeFiles.ts';
import { boardPosterHtml } from './boardPosterHtml.ts';
import { posterShapes } from './boardPosterStyle.ts';
import type { BoardPaper } from './boardPaper.ts';
import { collectBoard } from './collectBoard.ts';

type Tools = Pick<ExportTools, 'source' | 'place' | 'print' | 'now' | 'onProgress'>;

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
    return ok({ path, fileName: basename(path), files: 1, missing });
  } catch (error) {
    return exportFailed(error, signal);
  }
};

interface Printed {
  readonly pdf: Uint8Array;
  readonly missing: number;
}

export const printPoster = async (
  order: PosterOrder,
  { source, print, now, onProgress }: Omit<Tools, 'place'>,
  signal: AbortSignal,
): Promise<Printed> => {
  const { columns, ...look } = order;
  const count = columns.reduce((sum, { ids }) => sum + ids.length, 0);
  const total = Math.max(1, count * 2);
  const onRead = (done: number): void => {
    onProgress(done, total);
  };
  onRead(0);
  const read = await collectBoard(source, order, onRead, signal);
  onRead(count);
  const paper: BoardPaper = { ...look, columns: read, madeOn: dayInWords(now(), look.language) };
  // The library for it is large: the app starts without.
  const { pageCount } = await import('../pageCount.ts');
  const { lettersPt } = posterShapes[order.size];
  const fitted = await largestOnOnePage(
    lettersPt,
    (letterPt) => print(boardPosterHtml(paper, letterPt), signal, 'sheet'),
    pageCount,
  );
  // Sheets that hang beside each other say which is which.
  const pdf =
    fitted.pages === 1
      ? fitted.pdf
      : await print(boardPosterHtml(paper, fitted.letterPt), signal, 'poster');
  onProgress(total, total);
  const there = read.reduce((sum, { cards }) => sum + cards.length, 0);
  return { pdf, missing: count - there };
};
