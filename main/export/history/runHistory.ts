import { basename } from 'node:path';
import type { ExportError } from '../../../shared/ipc/export.ts';
import type { HistoryOrder } from '../../../shared/ipc/history.ts';
import { paperColours } from '../../../shared/ipc/paperColour.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { dayInWords } from '../exportWords.ts';
import { printBooklet } from '../printBooklet.ts';
import type { Exported, ExportTools } from '../exportTools.ts';
import { exportFailed, writeWhole } from '../writeFiles.ts';
import { collectHistory } from './collectHistory.ts';
import { chapterArticle, historyStyle } from './historyHtml.ts';
import type { HistoryPaper } from './historyPaper.ts';
import { historyWords } from './historyWords.ts';

/** Asks where, then makes the learning history of the chosen initiatives. */
export const runHistory = async (
  order: HistoryOrder,
  tools: ExportTools,
  signal: AbortSignal,
): Promise<Result<Exported, ExportError>> => {
  const { ids, format, title, language, colour } = order;
  const path = await tools.place.choose({ format, title, language });
  if (path === null) return err({ kind: 'cancelled' });
  const total = ids.length * 3;
  const report = (done: number): void => {
    tools.onProgress(done, total);
  };
  try {
    report(0);
    const { chapters, storiesHome } = await collectHistory(tools.source, order, report, signal);
    if (chapters.length === 0) return err({ kind: 'nothing-to-export' });
    report(ids.length);
    const madeOn = dayInWords(tools.now(), language);
    const paper: HistoryPaper = {
      format: 'history-docx',
      title,
      language,
      colour,
      madeOn,
      chapters,
    };
    const file =
      format === 'pdf'
        ? await printHistory(paper, tools.print, () => report(ids.length * 2), signal)
        : await tools.makeOffice(paper, (share) => report(ids.length * (1 + 2 * share)), signal);
    await writeWhole(path, file);
    const missing = ids.length - chapters.length;
    return ok({ path, fileName: basename(path), files: 1, missing, storiesHome });
  } catch (error) {
    return exportFailed(error, signal);
  }
};

export const printHistory = (
  { title, madeOn, language, colour, chapters }: HistoryPaper,
  print: ExportTools['print'],
  onFirst: () => void,
  signal: AbortSignal,
): Promise<Uint8Array> => {
  const words = historyWords(language);
  const booklet = {
    title,
    madeOn,
    colour: paperColours[colour],
    articles: chapters.map((chapter) => chapterArticle(chapter, words)),
    style: historyStyle(paperColours[colour]),
  };
  return printBooklet({ booklet, language }, print, onFirst, signal);
};
