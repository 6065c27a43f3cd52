import { readFile } from 'node:fs/promises';
import type { Session } from 'electron';
import { hashOfPhotoPath } from '../export/photoSource.ts';
import type { ReadPhoto } from '../export/photoSource.ts';
import { printFonts } from './printFonts.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src app:; img-src app: data:";

export const jobAddress = 'app://print/job.html';

/** The one page of a session, its fonts and its photos; nothing else can be reached from there. */
export const serveJob = (printing: Session, html: string, readPhoto: ReadPhoto): void => {
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
    const hash = hashOfPhotoPath(pathname);
    if (hash !== null) return photoAnswer(await readPhoto(hash));
    const font = printFonts[pathname];
    if (font === undefined) return new Response(null, { status: 404 });
    return new Response(await readFile(font), { headers: { 'content-type': 'font/woff2' } });
  });
};

/** What kind of picture it is, Chromium sees for itself. */
const photoAnswer = (bytes: Uint8Array | null): Response =>
  bytes === null ? new Response(null, { status: 404 }) : new Response(new Uint8Array(bytes));
