import { readFile } from 'node:fs/promises';
import { session } from 'electron';
import type { BrowserWindow, Session } from 'electron';
import { hashOfPhotoPath } from '../export/photoSource.ts';
import type { ReadPhoto } from '../export/photoSource.ts';
import { printFonts } from './printFonts.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src app:; img-src app: data:";

export interface PrintJobs {
  /** The one for all windows that print: Electron never lets a session go. */
  readonly session: Session;
  /** Shows HTML in a window, which alone can read it; it is forgotten with the window. */
  readonly load: (window: BrowserWindow, html: string) => Promise<void>;
}

/** The pages that are printed or drawn, their fonts and photos; nothing else is within their reach. */
export const openPrintJobs = (readPhoto: ReadPhoto): PrintJobs => {
  const printing = session.fromPartition('print', { cache: false });
  const jobs = new Map<string, string>();
  printing.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  printing.webRequest.onBeforeRequest(({ url, webContentsId }, answer) => {
    const isOwn = url === pageOf(webContentsId);
    answer({ cancel: !isOwn && (!url.startsWith('app://print/') || url.startsWith(allPages)) });
  });
  printing.protocol.handle('app', async ({ url }) => {
    const html = jobs.get(url);
    return html === undefined ? partOfPage(new URL(url).pathname, readPhoto) : pageAnswer(html);
  });
  return {
    session: printing,
    load: (window, html) => {
      const page = pageOf(window.webContents.id);
      jobs.set(page, html);
      window.once('closed', () => {
        jobs.delete(page);
      });
      return window.loadURL(page);
    },
  };
};

const allPages = 'app://print/job/';
const pageOf = (webContentsId: number | undefined): string =>
  `${allPages}${String(webContentsId)}.html`;

const pageAnswer = (html: string): Response =>
  new Response(html, {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy },
  });

const partOfPage = async (path: string, readPhoto: ReadPhoto): Promise<Response> => {
  const hash = hashOfPhotoPath(path);
  if (hash !== null) return photoAnswer(await readPhoto(hash));
  const font = printFonts[path];
  if (font === undefined) return new Response(null, { status: 404 });
  return new Response(await readFile(font), { headers: { 'content-type': 'font/woff2' } });
};

/** What kind of picture it is, Chromium sees for itself. */
const photoAnswer = (bytes: Uint8Array | null): Response =>
  bytes === null ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
