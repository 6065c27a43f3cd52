import type { OnShare } from '../../process/serveWork.ts';
import { createWorkshop } from '../../process/workshop.ts';
import type { WorkProcess, WorkshopParts } from '../../process/workshop.ts';
import type { OfficeOrder } from './paper.ts';
import type { PdfTask, ResultOf } from './pdfTask.ts';

/** Does one piece of work away from main. */
export type OfficeWork = <T extends OfficeOrder | PdfTask>(
  task: T,
  onShare: OnShare,
  signal: AbortSignal,
) => Promise<ResultOf<T['format']>>;

export type OfficeProcess = WorkProcess<OfficeOrder | PdfTask, unknown>;

/** In the process for files, which answers each task as `ResultOf` says. */
export const createOfficeWork = (
  parts: WorkshopParts<OfficeOrder | PdfTask, unknown>,
): OfficeWork => createWorkshop(parts) as OfficeWork;
