import { printableDeck, printableHistory, printablePaper } from './paper.ts';
import type { OfficeOrder, OnShare } from './paper.ts';

/** Makes one office file. Each library is large, so it is read when its format is asked for. */
export const makeOffice = async (order: OfficeOrder, onShare: OnShare): Promise<Uint8Array> => {
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
