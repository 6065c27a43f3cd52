import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { protocol } from 'electron';
import type { ProtocolResponse, Session } from 'electron';
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

/**
 * Serves the built pages, and nothing outside their folder, under a strict policy. The older of
 * Electron's two ways: the newer one has Node load its whole HTTP client first, and main stood still
 * for 80 ms while the first page waited.
 */
export const servePages = (session: Session, folder: string, photos: Photos): void => {
  session.protocol.registerBufferProtocol('app', ({ url, method }, answer) => {
    void answerTo(method === 'GET' ? url : null, folder, photos).then(answer, () => {
      answer(notFound);
    });
  });
};

const answerTo = async (
  url: string | null,
  folder: string,
  photos: Photos,
): Promise<ProtocolResponse> => {
  if (url === null) return notFound;
  const photo = await photos(url);
  if (photo !== null) return photoAnswer(photo);
  const path = pageFile(folder, url);
  const type = path === null ? undefined : types[extname(path)];
  if (path === null || type === undefined) return notFound;
  return {
    data: await readFile(path),
    headers: {
      'content-type': type,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    },
  };
};

/** A picture of the person's own, at an address of ours; null for any other address. */
export type Photos = (address: string) => Promise<Photo | 'absent' | null>;

interface Photo {
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const photoAnswer = (photo: Photo | 'absent'): ProtocolResponse =>
  photo === 'absent'
    ? // Not an error: a thumbnail that nobody made yet.
      { statusCode: 204, data: Buffer.alloc(0) }
    : {
        data: photo.bytes,
        headers: {
          'content-type': photo.mediaType,
          'content-security-policy': "default-src 'none'",
          'x-content-type-options': 'nosniff',
          'cache-control': 'no-store',
        },
      };

const notFound: ProtocolResponse = { statusCode: 404, data: Buffer.alloc(0) };
