import { basename } from 'node:path';
import type { ExportError } from '../../../shared/ipc/export.ts';
import type { HistoryOrder } from '../../../shared/ipc/history.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { bookletOf } from '../bookletOf.ts';
import { dayInWords } from '../exportWords.ts';
import { printBooklet } from '../printBooklet.ts';
import type { Exported, ExportTools } from '../exportTools.ts';
import { exportFailed, writeWhole } from '../writeFiles.ts';
import { collectHistory } from './collectHistory.ts';
import type { HistoryChapter, HistoryPaper } from './historyPaper.ts';

/** Asks where, then makes the learning history of the chosen initiatives. */
export const runHistory = async (
  order: HistoryOrder,
  tools: ExportTools,
  signal: AbortSignal,
): Promise<Result<Exported, ExportError>> => {
  const { ids, format, title, language } = order;
  const path = await tools.place.choose({ format, title, language });
  if (path === null) return err({ kind: 'cancelled' });
  const total = ids.length * 3;
  const report = (done: number): void => {
    tools.onProgress(done, total);
  };
  try {
    report(0);
    const collected = await collectHistory(tools, order, report, signal);
    const { chapters, storiesHome, rowsHome } = collected;
    if (chapters.length === 0) return err({ kind: 'nothing-to-export' });
    report(ids.length);
    const onShare = (share: number): void => {
      report(ids.length * (1 + 2 * share));
    };
    const file =
      format === 'pdf'
        ? await printBooklet(
            await bookletOf(order, { kind: 'history', chapters }, tools),
            tools,
            onShare,
            signal,
          )
        : await tools.officeWork(await paperOf(order, chapters, tools), onShare, signal);
    await writeWhole(path, file);
    const missing = ids.length - chapters.length;
    return ok({ path, fileName: basename(path), files: 1, missing, storiesHome, rowsHome });
  } catch (error) {
    return exportFailed(error, signal);
  }
};

const paperOf = async (
  { title, language, colour }: HistoryOrder,
  chapters: readonly HistoryChapter[],
  { now, logo }: ExportTools,
): Promise<HistoryPaper> => ({
  ...{ format: 'history-docx', title, language, colour, chapters },
  madeOn: dayInWords(now(), language),
  logo: await logo(),
});
