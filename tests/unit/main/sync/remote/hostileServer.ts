import type { IncomingMessage, ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import type { Remote } from '../../../../../main/sync/remote/remote.ts';
import { webdavRemote } from '../../../../../main/sync/remote/webdavRemote.ts';
import { VirtualClock } from '../virtualClock.ts';
import { listening } from './listening.ts';

/** What the server does with each request. */
type Answering = (response: ServerResponse, request: IncomingMessage) => void;

export const serve = async (answer: Answering): Promise<URL> => {
  const server = await listening((request, response) => {
    request.resume();
    request.on('end', () => answer(response, request));
  });
  onTestFinished(server.close);
  return server.address;
};

export const remoteOf = async (answer: Answering): Promise<Remote> => {
  // No test here waits for these: a busy machine must not run into them.
  const limits = { quickMs: 60_000, fileMs: 60_000 };
  const user = { name: 'coördinator', password: 'geheim' };
  return webdavRemote(new URL('dav/', await serve(answer)), user, new VirtualClock(0), limits);
};

export const listing =
  (body: string): Answering =>
  (response) =>
    response.writeHead(207, { 'content-type': 'application/xml' }).end(body);

export const entry = (href: string, type = ''): string =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop><d:resourcetype>${type}</d:resourcetype>` +
  '</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>';
export const itself = entry('/dav/', '<d:collection/>');
export const multistatus = (inside: string): string =>
  `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${inside}</d:multistatus>`;

export const notDav = { ok: false, error: { kind: 'unavailable', code: 'NO-WEBDAV' } };
