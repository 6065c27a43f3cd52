import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { webdavRemote } from '../../../../../main/sync/remote/webdavRemote.ts';
import type { Remote } from '../../../../../main/sync/remote/remote.ts';
import { below, seededRng } from '../seededRng.ts';
import { VirtualClock } from '../virtualClock.ts';
import { listening } from './listening.ts';
import type { Listening } from './listening.ts';

let servers: Listening[] = [];
afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  servers = [];
});

type Answering = (response: ServerResponse, request: IncomingMessage) => void;

const serve = async (answer: Answering): Promise<URL> => {
  const server = await listening((request, response) => {
    request.resume();
    request.on('end', () => answer(response, request));
  });
  servers.push(server);
  return server.address;
};

const remoteOf = async (answer: Answering): Promise<Remote> => {
  const limits = { quickMs: 5_000, fileMs: 5_000 };
  const user = { name: 'coördinator', password: 'geheim' };
  return webdavRemote(new URL('dav/', await serve(answer)), user, new VirtualClock(0), limits);
};

const listing =
  (body: string): Answering =>
  (response) =>
    response.writeHead(207, { 'content-type': 'application/xml' }).end(body);

const entry = (href: string, type = ''): string =>
  `<d:response><d:href>${href}</d:href><d:propstat><d:prop><d:resourcetype>${type}</d:resourcetype>` +
  '</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>';
const itself = entry('/dav/', '<d:collection/>');
const multistatus = (inside: string): string =>
  `<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">${inside}</d:multistatus>`;

const notDav = { ok: false, error: { kind: 'unavailable', code: 'NO-WEBDAV' } };
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

  it('may have 50,000 names', async () => {
    const names = Array.from({ length: 50_000 }, (_, at) => `${'0'.repeat(80)}${at}.seg`);
    const inside = itself + names.map((name) => entry(`/dav/${name}`)).join('');
    const remote = await remoteOf(listing(multistatus(inside)));

    const listed = await remote.list('');

    expect(listed.ok && listed.value.files.length).toBe(50_000);
  });

  it('is cut off when it does not end', async () => {
    let isCutOff = false;
    const remote = await remoteOf((response) => {
      response.writeHead(207);
      response.on('close', () => {
        isCutOff = true;
      });
      const more = (): void => {
        while (!response.destroyed && response.write('x'.repeat(2 ** 20)));
      };
      response.on('drain', more);
      response.write('<?xml version="1.0"?><d:multistatus xmlns:d="DAV:">');
      more();
    });

    expect(await remote.list('')).toEqual(notDav);
    await expect.poll(() => isCutOff).toBe(true);
  });

  it('never throws, whatever became of its bytes', async () => {
    const rng = seededRng(77);
    const whole = Buffer.from(
      multistatus(itself + entry('/dav/a&amp;b') + entry('/dav/s/', '<d:collection/>')),
    );
    const remote = await remoteOf((response) => {
      const broken = Buffer.from(whole);
      for (let times = below(rng, 6); times >= 0; times -= 1) {
        broken[below(rng, broken.length)] = below(rng, 256);
      }
      response.writeHead(207).end(broken.subarray(0, below(rng, broken.length * 2)));
    });

    for (let at = 0; at < 300; at += 1) {
      const listed = await remote.list('');
      if (listed.ok) expect(listed.value.files.every((name) => !name.includes('/'))).toBe(true);
      else expect(['unavailable', 'refused']).toContain(listed.error.kind);
    }
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
    const remote = await remoteOf((response) => {
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(2 ** 16))) sent += 2 ** 16;
      };
      response.writeHead(200).on('drain', more);
      more();
    });

    expect(await remote.get('t/a', 1_000)).toEqual(tooLarge);
    await servers[0]?.close();
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
