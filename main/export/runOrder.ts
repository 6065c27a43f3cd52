import type { ExportError, PaperError, PaperOrder } from '../../shared/ipc/export.ts';
import { err } from '../../shared/result.ts';
import type { Result } from '../../shared/result.ts';
import { runPoster } from './board/runPoster.ts';
import { runHistory } from './history/runHistory.ts';
import { runExport } from './runExport.ts';
import type { Exported, ExportTools } from './exportTools.ts';
import { cleanedSource } from './leaving/cleanedSource.ts';
import { hasOpenNames } from './leaving/namedCards.ts';
import { exportFailed } from './writeFiles.ts';

/**
 * Whatever was asked for, on paper or in a file. What the screen asked about is looked at here once
 * more: a name without a choice stops it, since a file cannot be called back.
 */
export const runOrder = async (
  order: PaperOrder,
  tools: ExportTools,
  signal: AbortSignal,
): Promise<Result<Exported, PaperError>> => {
  try {
    if (await hasOpenNames(tools.source, order, signal)) return err({ kind: 'names-found' });
    const source = await cleanedSource(tools.source, order, signal);
    return await runChecked(order, { ...tools, source }, signal);
  } catch (error) {
    return exportFailed(error, signal);
  }
};

const runChecked = (
  order: PaperOrder,
  tools: ExportTools,
  signal: AbortSignal,
): Promise<Result<Exported, ExportError>> => {
  switch (order.kind) {
    case 'board':
      return runPoster(order, tools, signal);
    case 'history':
      return runHistory(order, tools, signal);
    case 'lesson':
    case 'initiative':
      return runExport(order, tools, signal);
  }
};
