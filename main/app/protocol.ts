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
export const servePages = (session: Session, folder: string): void => {
  session.protocol.handle('app', async ({ url, method }) => {
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

const notFound = (): Response => new Response(null, { status: 404 });
