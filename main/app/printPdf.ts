import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { BrowserWindow, session } from 'electron';
import type { Session } from 'electron';
import type { PrintedAs } from '../export/exportTools.ts';
import { printFonts } from './printFonts.ts';
import { stoppedBy } from './stoppedBy.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src app:; img-src data:";
const footer = (words: string): string =>
  `<div style="width:100%;font:8pt sans-serif;text-align:center;color:#47585d">${words}</div>`;
const footers: Readonly<Record<PrintedAs, string>> = {
  booklet: footer('<span class="pageNumber"></span>'),
  poster: footer('<span class="pageNumber"></span> / <span class="totalPages"></span>'),
  sheet: '',
};

/**
 * Prints HTML to a tagged PDF with bookmarks, in a window of its own that runs no script, reaches no
 * network and is thrown away afterwards. Aborting destroys the window at once. `fit`, a program of
 * ours, is run in a world beside the page's before it is printed.
 */
export const printPdf = async (
  html: string,
  signal: AbortSignal,
  as: PrintedAs = 'booklet',
  fit?: string,
): Promise<Uint8Array> => {
  signal.throwIfAborted();
  const printing = session.fromPartition(`print-${randomUUID()}`, { cache: false });
  serveJob(printing, html);
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: printing, sandbox: true, javascript: fit !== undefined },
  });
  const stop = (): void => {
    window.destroy();
  };
  signal.addEventListener('abort', stop);
  try {
    await window.loadURL('app://print/job.html');
    if (fit !== undefined) {
      const fitting = window.webContents.executeJavaScriptInIsolatedWorld(1, [{ code: fit }]);
      await Promise.race([fitting, stoppedBy(signal)]);
    }
    return await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: footers[as] !== '',
      headerTemplate: '<span></span>',
      footerTemplate: footers[as],
    });
  } finally {
    signal.removeEventListener('abort', stop);
    if (!window.isDestroyed()) window.destroy();
    printing.protocol.unhandle('app');
  }
};

const serveJob = (printing: Session, html: string): void => {
  printing.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  printing.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !url.startsWith('app://print/') });
  });
  printing.protocol.handle('app', async ({ url }) => {
    const { pathname } = new URL(url);
    if (pathname === '/job.html') {
      return new Response(html, {
        headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
      });
    }
    const font = printFonts[pathname];
    if (font === undefined) return new Response(null, { status: 404 });
    return new Response(await readFile(font), { headers: { 'content-type': 'font/woff2' } });
  });
};
