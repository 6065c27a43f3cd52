import type { ExportError, PaperOrder } from '../../shared/ipc/export.ts';
import type { Result } from '../../shared/result.ts';
import { runPoster } from './board/runPoster.ts';
import { runHistory } from './history/runHistory.ts';
import { runExport } from './runExport.ts';
import type { Exported, ExportTools } from './exportTools.ts';

/** Whatever was asked for, on paper or in a file. */
export const runOrder = (
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
