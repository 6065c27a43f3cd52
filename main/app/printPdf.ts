import { BrowserWindow } from 'electron';
import type { PrintedAs } from '../export/exportTools.ts';
import type { Pictures, PrintJobs } from './printJobs.ts';
import { pageGone } from './pageGone.ts';
import { stoppedBy } from './stoppedBy.ts';

const footer = (words: string): string =>
  `<div style="width:100%;font:8pt sans-serif;text-align:center;color:#47585d">${words}</div>`;
const footers: Readonly<Record<PrintedAs, string>> = {
  booklet: footer('<span class="pageNumber"></span>'),
  poster: footer('<span class="pageNumber"></span> / <span class="totalPages"></span>'),
  sheet: '',
};

/**
 * Prints HTML to a tagged PDF with bookmarks, in a window of its own that runs no script, reaches no
 * network and is thrown away afterwards. Aborting ends the waiting at once. `fit`, a program of ours,
 * is run in a world beside the page's before it is printed.
 */
export const createPrinter =
  (jobs: () => PrintJobs) =>
  async (
    html: string,
    signal: AbortSignal,
    as: PrintedAs = 'booklet',
    fromPage = 1,
    fit?: string,
    pictures?: Pictures,
  ): Promise<Uint8Array> => {
    signal.throwIfAborted();
    const window = new BrowserWindow({
      show: false,
      webPreferences: { session: jobs().session, sandbox: true, javascript: fit !== undefined },
    });
    let printing: Promise<Uint8Array> | null = null;
    const throwAway = (): void => {
      if (!window.isDestroyed()) window.destroy();
    };
    // A window that goes while it prints takes all later printing along (electron#30753).
    const stop = (): void => {
      if (printing === null) throwAway();
    };
    signal.addEventListener('abort', stop);
    const gone = pageGone(window);
    try {
      await Promise.race([jobs().load(window, html, pictures), gone]);
      if (fit !== undefined) {
        const fitting = window.webContents.executeJavaScriptInIsolatedWorld(1, [{ code: fit }]);
        await Promise.race([fitting, stoppedBy(signal), gone]);
      }
      printing = window.webContents.printToPDF({
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true,
        displayHeaderFooter: footers[as] !== '',
        headerTemplate: '<span></span>',
        footerTemplate: footers[as],
        pageRanges: fromPage > 1 ? `${String(fromPage)}-` : '',
      });
      return await Promise.race([printing, stoppedBy(signal), gone]);
    } finally {
      signal.removeEventListener('abort', stop);
      if (printing === null) throwAway();
      else void Promise.race([printing, gone]).then(throwAway, throwAway);
    }
  };
