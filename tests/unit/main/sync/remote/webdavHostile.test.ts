import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { webdavRemote } from '../../../../../main/sync/remote/webdavRemote.ts';
import { VirtualClock } from '../virtualClock.ts';
import { entry, itself, listing, multistatus, notDav, remoteOf, serve } from './hostileServer.ts';

const tooLarge = { ok: false, error: { kind: 'too-large' } };

describe('a listing that means harm', () => {
  it('names only what lies in the folder', async () => {
    const names = [
      'a',
      'b%20c',
      '../x',
      '%2e%2e/x',
      '..%2fx',
      'x%2fy',
      'x%5cy',
      'x%00',
      '.x',
      '%zz',
    ];
    const hrefs = [
      ...names.map((name) => `/dav/${name}`),
      ...['/etc/passwd', 'https://evil.example/dav/x', '//evil.example/dav/x', '', '/dav/a'],
    ];
    const remote = await remoteOf(
      listing(multistatus(itself + hrefs.map((one) => entry(one)).join(''))),
    );

    expect(await remote.list('')).toEqual({
      ok: true,
      value: { files: ['a', 'b c'], folders: [] },
    });
  });

  it.each([
    [
      'entities within entities',
      `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${'&a;'.repeat(50)}">`).join('')}]>${multistatus(itself)}`,
    ],
    [
      'an entity of another file',
      `<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>${multistatus(itself + entry('/dav/&a;'))}`,
    ],
    ['an entity that nobody knows', multistatus(itself + entry('/dav/&a;'))],
    ['elements without end', '<d>'.repeat(1_000_000)],
    [
      'attributes without end',
      `<d ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}>`,
    ],
    ['a name without end', multistatus(itself + entry(`/dav/${'a'.repeat(1_000_000)}`))],
    ['nothing', ''],
    ['half a listing', multistatus(itself).slice(0, -20)],
    ['another folder', multistatus(entry('/other/', '<d:collection/>') + entry('/other/a'))],
    ['elements of another meaning', multistatus(itself).replace('DAV:', 'urn:other')],
    ['no text at all', '\0\u0001\u0002'],
  ])('is not believed: %s', async (_, body) => {
    const remote = await remoteOf(listing(body));

    expect(await remote.list('')).toEqual(notDav);
  });
});

describe('a file that means harm', () => {
  it('is refused by the length it says, before any of it comes', async () => {
    const remote = await remoteOf((response) => {
      response.writeHead(200, { 'content-length': String(5 * 2 ** 30) }).flushHeaders();
    });

    expect(await remote.get('t/a', 2 ** 24)).toEqual(tooLarge);
  });

  it('is cut off when it grows past its limit', async () => {
    let sent = 0;
    let isCutOff = false;
    const remote = await remoteOf((response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(2 ** 16))) sent += 2 ** 16;
      };
      response.on('close', () => {
        isCutOff = true;
      });
      response.writeHead(200).on('drain', more);
      more();
    });

    expect(await remote.get('t/a', 1_000)).toEqual(tooLarge);
    await expect.poll(() => isCutOff, { timeout: 20_000 }).toBe(true);
    expect(sent).toBeLessThan(2 ** 25);
  });

  it('is cut off when it unpacks to more than its limit', async () => {
    const bomb = gzipSync(Buffer.alloc(50 * 2 ** 20));
    const remote = await remoteOf((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );

    expect(await remote.get('t/a', 2 ** 20)).toEqual(tooLarge);
  });

  it('is not there yet when it breaks off', async () => {
    const remote = await remoteOf((response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setImmediate(() => response.destroy());
    });

    expect(await remote.get('t/a', 1_000)).toMatchObject({
      ok: false,
      error: { kind: 'unavailable' },
    });
  });
});

describe('a server that means harm', () => {
  it.each([301, 302, 303, 307, 308])(
    'gets no password to another place by a %i',
    async (status) => {
      const seen: string[] = [];
      const elsewhere = await serve((response, request) => {
        seen.push(request.url ?? '');
        response.writeHead(207).end(multistatus(itself));
      });
      const remote = await remoteOf((response) =>
        response.writeHead(status, { location: new URL('dav/', elsewhere).href }).end(),
      );
      const away = { ok: false, error: { kind: 'unavailable', code: String(status) } };

      expect(await remote.list('')).toEqual(away);
      expect(await remote.get('t/a', 9)).toEqual(away);
      expect(await remote.putIfAbsent('t/a', Buffer.from('1'))).toEqual(away);
      expect(await remote.delete('t/a')).toEqual(away);
      expect(seen).toEqual([]);
    },
  );

  it('that is silent is given up, also in the middle of a file', async () => {
    const limits = { quickMs: 50, fileMs: 50 };
    const late = { ok: false, error: { kind: 'unavailable', code: 'TIMEOUT' } };
    const user = { name: 'a', password: 'b' };
    for (const answer of [
      () => undefined,
      (response: ServerResponse) => void response.writeHead(200).write('half'),
    ]) {
      const remote = webdavRemote(await serve(answer), user, new VirtualClock(0), limits);

      expect(await remote.get('t/a', 100)).toEqual(late);
    }
  });

  it.each([
    [401, { kind: 'denied' }],
    [403, { kind: 'refused', why: '403' }],
    [423, { kind: 'busy', code: '423' }],
    [429, { kind: 'unavailable', code: '429' }],
    [500, { kind: 'unavailable', code: '500' }],
    [503, { kind: 'unavailable', code: '503' }],
    [507, { kind: 'full' }],
  ])('answers %i, which is a value as any other', async (status, error) => {
    const remote = await remoteOf((response) => response.writeHead(status).end('<html>'));

    for (const answer of [
      await remote.list('t'),
      await remote.get('t/a', 9),
      await remote.putIfAbsent('t/a', Buffer.from('1')),
      await remote.delete('t/a'),
    ]) {
      expect(answer).toEqual({ ok: false, error });
    }
  });

  it('is no folder of ours when it shows a page to sign in', async () => {
    const remote = await remoteOf((response) => response.writeHead(200).end('<html><body>Welkom'));

    expect(await remote.list('')).toEqual(notDav);
    expect(await remote.delete('t/a')).toEqual(notDav);
  });

  it('makes a put that finds no folder end, though none can be made', async () => {
    const remote = await remoteOf((response, request) => {
      if (request.method === 'PROPFIND') listing(multistatus(itself))(response, request);
      else response.writeHead(409).end();
    });

    expect(await remote.putIfAbsent('s/d/a', Buffer.from('1'))).toMatchObject({ ok: false });
  });
});
