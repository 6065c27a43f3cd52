import { initiative } from '../../../shared/domain/initiative.ts';
import { lesson } from '../../../shared/domain/lesson.ts';
import type { ExportError, ExportOrder, PaperOrder } from '../../../shared/ipc/export.ts';
import type { HistoryOrder } from '../../../shared/ipc/history.ts';
import type { PosterOrder } from '../../../shared/ipc/poster.ts';
import type { Preview, PreviewPage } from '../../../shared/ipc/preview.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { boardPosterHtml } from '../board/boardPosterHtml.ts';
import { posterShapes } from '../board/boardPosterStyle.ts';
import { fitPoster } from '../board/fitPoster.ts';
import type { LastFit } from '../board/lastFit.ts';
import type { Booklet } from '../booklet.ts';
import { bookletOf } from '../bookletOf.ts';
import { collectSheets } from '../collectSheets.ts';
import type { ExportTools } from '../exportTools.ts';
import { collectHistory } from '../history/collectHistory.ts';
import { cleanedSource } from '../leaving/cleanedSource.ts';
import { noShare } from '../printBooklet.ts';
import type { Sheet } from '../sheet.ts';
import { exportFailed } from '../writeFiles.ts';
import { firstCards } from './firstCards.ts';
import { a4Px } from './previewStyle.ts';
import { tablePreview } from './tablePreview.ts';
import { textPreview } from './textPreview.ts';

export interface PreviewTools extends Omit<ExportTools, 'place' | 'onProgress'> {
  readonly lastFit: LastFit;
  /** Draws the first pages of a width and a height in pixels. */
  readonly drawPages: (
    html: string,
    size: PageSize,
    signal: AbortSignal,
    beside?: Beside,
  ) => Promise<PreviewPage[]>;
}

/** What a page of one sheet needs besides its HTML. */
export interface Beside {
  /** A program of ours, run in a world beside the page's before it is drawn. */
  readonly fit: string;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly pages: number;
}

const pagesDrawn = 4;
/** After the cover and the contents. */
const cardsDrawn = pagesDrawn - 2;
/** As text. */
const cardsRead = 2;
const noProgress = (): void => undefined;

export const previewOrder = async (
  order: PaperOrder,
  given: PreviewTools,
  signal: AbortSignal,
): Promise<Result<Preview, ExportError>> => {
  try {
    const tools = { ...given, source: await cleanedSource(given.source, order, signal) };
    const preview =
      order.kind === 'board'
        ? await poster(order, tools, signal)
        : order.kind === 'history'
          ? await history(order, tools, signal)
          : await cards(order, tools, signal);
    signal.throwIfAborted();
    return preview === null ? err({ kind: 'nothing-to-export' }) : ok(preview);
  } catch (error) {
    return exportFailed(error, signal);
  }
};

const poster = async (
  order: PosterOrder,
  tools: PreviewTools,
  signal: AbortSignal,
): Promise<Preview> => {
  const fitted = await fitPoster(
    order,
    { ...tools, onProgress: noProgress },
    signal,
    tools.lastFit,
  );
  const { widthMm, heightMm } = posterShapes[order.size];
  const size = { width: px(widthMm), height: px(heightMm), pages: 1 };
  const html = boardPosterHtml(fitted.paper, fitted.letterPt);
  const pages = await tools.drawPages(html, size, signal);
  return { kind: 'pages', pages, sheets: fitted.pages };
};

const px = (millimetres: number): number => Math.round((millimetres / 25.4) * 96);

const history = async (
  order: HistoryOrder,
  tools: PreviewTools,
  signal: AbortSignal,
): Promise<Preview | null> => {
  const { ids, titles } = await firstCards(tools.source, initiative, order, signal);
  if (ids.length === 0) return null;
  const first = { ...order, ids: ids.slice(0, cardsDrawn) };
  const { chapters } = await collectHistory(tools, first, noProgress, signal);
  const others = titles.slice(chapters.length).map((title) => ({ title, facts: [], rows: [] }));
  const content = { kind: 'history', chapters: [...chapters, ...others] } as const;
  const pages = await drawn(await bookletOf(order, content, tools), titles.length, tools, signal);
  return order.format === 'docx' ? { ...pages, isRough: true } : pages;
};

const cards = async (
  order: ExportOrder,
  tools: PreviewTools,
  signal: AbortSignal,
): Promise<Preview | null> => {
  const entity = order.kind === 'lesson' ? lesson : initiative;
  const { ids, titles, count } = await firstCards(tools.source, entity, order, signal);
  if (ids.length === 0) return null;
  const collected = async (most: number): Promise<readonly Sheet[]> => {
    const first = { ...order, ids: ids.slice(0, most) };
    return (await collectSheets(tools, first, noProgress, signal)).sheets;
  };
  const pages = async (): Promise<Extract<Preview, { kind: 'pages' }>> => {
    const sheets = await collected(cardsDrawn);
    const others = titles.slice(sheets.length).map(sheetOfTitle);
    const content = { kind: 'sheets', sheets: [...sheets, ...others] } as const;
    return drawn(await bookletOf(order, content, tools), titles.length, tools, signal);
  };
  switch (order.format) {
    case 'pdf':
    case 'dossier':
      return pages();
    case 'docx':
      return { ...(await pages()), isRough: true };
    case 'xlsx':
    case 'csv':
      return tablePreview(order, await collected(ids.length), count);
    case 'markdown-file':
    case 'markdown-folder':
      return textPreview(order, titles, await collected(cardsRead), count);
  }
};

const sheetOfTitle = (title: string): Sheet => ({
  ...{ id: '', title, facts: [], sections: [], photos: [] },
});

const drawn = async (
  booklet: Booklet,
  count: number,
  { officeWork, drawPages }: PreviewTools,
  signal: AbortSignal,
): Promise<Extract<Preview, { kind: 'pages' }>> => {
  const html = await officeWork({ format: 'booklet-html', booklet }, noShare, signal);
  const size = { ...a4Px, pages: Math.min(pagesDrawn, count + 2) };
  return { kind: 'pages', pages: await drawPages(html, size, signal), sheets: null };
};
