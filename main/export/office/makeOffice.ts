import { printableDeck, printableHistory, printablePaper } from './paper.ts';
import type { OnShare } from '../../process/serveWork.ts';
import type { OfficeOrder } from './paper.ts';
import { doPdfTask } from './pdfTask.ts';
import type { PdfTask, ResultOf } from './pdfTask.ts';

/** Makes one office file. Each library is large, so it is read when its format is asked for. */
const makeOffice = async (order: OfficeOrder, onShare: OnShare): Promise<Uint8Array> => {
  switch (order.format) {
    case 'docx': {
      const { makeDocx } = await import('./docx.ts');
      return makeDocx(printablePaper(order), onShare);
    }
    case 'xlsx': {
      const { makeXlsx } = await import('./xlsx.ts');
      return makeXlsx(printablePaper(order));
    }
    case 'csv': {
      const { makeCsv } = await import('./csv.ts');
      return makeCsv(printablePaper(order));
    }
    case 'history-docx': {
      const { makeHistoryDocx } = await import('../history/historyDocx.ts');
      return makeHistoryDocx(printableHistory(order), onShare);
    }
    case 'pptx': {
      const { makePptx } = await import('../deck/pptx.ts');
      return makePptx(printableDeck(order));
    }
  }
};

/** Office files and the other work of the process alike. */
export const doTask = async <T extends OfficeOrder | PdfTask>(
  task: T,
  onShare: OnShare,
): Promise<ResultOf<T['format']>> => {
  // Each format has its own result, as `ResultOf` says: the switches behind follow the same names.
  const result = isOffice(task) ? makeOffice(task, onShare) : doPdfTask(task);
  return (await result) as ResultOf<T['format']>;
};

const officeNames: ReadonlySet<string> = new Set<OfficeOrder['format']>([
  'docx',
  'xlsx',
  'csv',
  'history-docx',
  'pptx',
]);
const isOffice = (task: OfficeOrder | PdfTask): task is OfficeOrder => officeNames.has(task.format);
