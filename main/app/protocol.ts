import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import type { Session } from 'electron';
import { pageFile } from './pageFile.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  // React and the editor position things through the style attribute; that cannot load or run code.
  "style-src-attr 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Must run before Electron is ready. */
export const registerPageScheme = (): void => {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
};

/** Serves the built pages, and nothing outside their folder, under a strict policy. */
export const servePages = (session: Session, folder: string, photos: Photos): void => {
  session.protocol.handle('app', async ({ url, method }) => {
    const photo = method === 'GET' ? await photos(url) : null;
    if (photo !== null) return photoAnswer(photo);
    const path = method === 'GET' ? pageFile(folder, url) : null;
    const type = path === null ? undefined : types[extname(path)];
    if (path === null || type === undefined) return notFound();
    try {
      return new Response(await readFile(path), {
        headers: {
          'content-type': type,
          'content-security-policy': policy,
          'x-content-type-options': 'nosniff',
        },
      });
    } catch {
      return notFound();
    }
  });
};

/** A picture of the person's own, at an address of ours; null for any other address. */
export type Photos = (address: string) => Promise<Photo | 'absent' | null>;

interface Photo {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const photoAnswer = (photo: Photo | 'absent'): Response =>
  photo === 'absent'
    ? // Not an error: a thumbnail that nobody made yet.
      new Response(null, { status: 204 })
    : new Response(new Uint8Array(photo.bytes), {
        headers: {
          'content-type': photo.mediaType,
          'content-security-policy': "default-src 'none'",
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        },
      });

const notFound = (): Response => new Response(null, { status: 404 });
