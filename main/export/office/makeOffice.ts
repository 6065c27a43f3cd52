import type { OfficePaper, OnShare } from './paper.ts';
import { printablePaper } from './paper.ts';

/** Makes one office file. Each library is large, so it is read when its format is asked for. */
export const makeOffice = async (given: OfficePaper, onShare: OnShare): Promise<Uint8Array> => {
  const paper = printablePaper(given);
  switch (paper.format) {
    case 'docx': {
      const { makeDocx } = await import('./docx.ts');
      return makeDocx(paper, onShare);
    }
    case 'xlsx': {
      const { makeXlsx } = await import('./xlsx.ts');
      return makeXlsx(paper);
    }
    case 'csv': {
      const { makeCsv } = await import('./csv.ts');
      return makeCsv(paper);
    }
  }
};
