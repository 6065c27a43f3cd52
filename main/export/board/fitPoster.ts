import type { PosterOrder } from '../../../shared/ipc/poster.ts';
import { dayInWords } from '../exportWords.ts';
import type { ExportTools } from '../exportTools.ts';
import { largestOnOnePage } from '../largestOnOnePage.ts';
import type { Fitted } from '../largestOnOnePage.ts';
import { noShare } from '../printBooklet.ts';
import type { BoardPaper } from './boardPaper.ts';
import { boardPosterHtml } from './boardPosterHtml.ts';
import { posterShapes } from './boardPosterStyle.ts';
import { collectBoard } from './collectBoard.ts';
import type { LastFit } from './lastFit.ts';

export type FitTools = Pick<
  ExportTools,
  'source' | 'print' | 'officeWork' | 'now' | 'logo' | 'onProgress'
>;

interface FittedPoster extends Fitted {
  readonly paper: BoardPaper;
  /** Cards that are gone. */
  readonly missing: number;
}

/** Reading each card, and printing, which takes about as long. */
export const stepsOf = ({ columns }: PosterOrder): number => Math.max(1, cardsIn(columns) * 2);

const cardsIn = (columns: PosterOrder['columns']): number =>
  columns.reduce((sum, { ids }) => sum + ids.length, 0);

/** The board with the largest letters that keep it on one sheet, or the smallest on more. */
export const fitPoster = async (
  order: PosterOrder,
  { source, print, officeWork, now, logo, onProgress }: FitTools,
  signal: AbortSignal,
  lastFit?: LastFit,
): Promise<FittedPoster> => {
  const { columns, ...look } = order;
  const count = cardsIn(columns);
  const total = stepsOf(order);
  const onRead = (done: number): void => {
    onProgress(done, total);
  };
  onRead(0);
  const read = await collectBoard(source, order, onRead, signal);
  onRead(count);
  const paper: BoardPaper = {
    ...look,
    columns: read,
    madeOn: dayInWords(now(), look.language),
    logo: await logo(),
  };
  const fitted = await largestOnOnePage(
    posterShapes[order.size].lettersPt,
    (letterPt) => print(boardPosterHtml(paper, letterPt), signal, 'sheet'),
    (pdf) => officeWork({ format: 'page-count', pdf }, noShare, signal),
    lastFit?.mostFor(paper),
  );
  lastFit?.keep(paper, fitted.letterPt);
  const there = read.reduce((sum, { cards }) => sum + cards.length, 0);
  return { ...fitted, paper, missing: count - there };
};
