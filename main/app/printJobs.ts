import { readFile } from 'node:fs/promises';
import { session } from 'electron';
import type { BrowserWindow, Session } from 'electron';
import { hashOfPhotoPath } from '../export/photoSource.ts';
import type { ReadPhoto } from '../export/photoSource.ts';
import { inPieces } from './inPieces.ts';
import { printFonts } from './printFonts.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src app:; img-src app: data:";

/** What a page shows that lies nowhere, by its address beside the page. */
export type Pictures = ReadonlyMap<string, Uint8Array>;

export interface PrintJobs {
  /** The one for all windows that print: Electron never lets a session go. */
  readonly session: Session;
  /** Shows a page in a window, which alone can read it; it is forgotten with the window. */
  readonly load: (window: BrowserWindow, html: string, pictures?: Pictures) => Promise<void>;
}

/** The pages that are printed or drawn, their fonts and photos; nothing else is within their reach. */
export const openPrintJobs = (readPhoto: ReadPhoto): PrintJobs => {
  const printing = session.fromPartition('print', { cache: false });
  const jobs = new Map<string, string | Uint8Array>();
  printing.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  printing.webRequest.onBeforeRequest(({ url, webContentsId }, answer) => {
    const isOwn = url.startsWith(folderOf(webContentsId));
    answer({ cancel: !isOwn && (!url.startsWith('app://print/') || url.startsWith(allPages)) });
  });
  printing.protocol.handle('app', async ({ url }) => {
    const part = jobs.get(url);
    if (part === undefined) return partOfPage(new URL(url).pathname, readPhoto);
    return typeof part === 'string' ? pageAnswer(part) : photoAnswer(part);
  });
  return {
    session: printing,
    load: (window, html, pictures = new Map()) => {
      const folder = folderOf(window.webContents.id);
      const page = `${folder}page.html`;
      const parts = new Map<string, string | Uint8Array>([[page, html]]);
      for (const [address, bytes] of pictures) parts.set(`${folder}${address}`, bytes);
      for (const [url, part] of parts) jobs.set(url, part);
      window.once('closed', () => {
        for (const url of parts.keys()) jobs.delete(url);
      });
      return window.loadURL(page);
    },
  };
};

const allPages = 'app://print/job/';
const folderOf = (webContentsId: number | undefined): string =>
  `${allPages}${String(webContentsId)}/`;

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
  bytes === null ? new Response(null, { status: 404 }) : new Response(inPieces(bytes));
