import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { webdavRemote } from '../../../../../main/sync/remote/webdavRemote.ts';
import { VirtualClock } from '../virtualClock.ts';
import { aUser, davServer } from './davServer.ts';
import type { Listening } from './listening.ts';
import { remoteSuite } from './remoteSuite.ts';

const folder = 'Coördinatoren & co (100%)';
const bytes = (text: string): Uint8Array => Buffer.from(text);

let dir: string;
let server: Listening;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'webdav-remote-'));
  await mkdir(join(dir, folder));
  server = await davServer(dir);
});
afterEach(async () => {
  await server.close();
  await rm(dir, { recursive: true });
});

const shared = () => join(dir, folder);
const root = () => new URL(`${encodeURIComponent(folder)}/`, server.address);
const aRemote = (password = aUser.password, clock = new VirtualClock(0)) =>
  webdavRemote(root(), { ...aUser, password }, clock);

remoteSuite('a WebDAV server', () =>
  Promise.resolve({
    one: aRemote(),
    other: aRemote(),
    unmount: () => rename(shared(), join(dir, 'elsewhere')),
  }),
);

describe('a remote on a WebDAV server', () => {
  it('puts plain files where a synchronised folder would have them', async () => {
    await aRemote().putIfAbsent('s/d/a.seg', bytes('hallo'));

    expect(await readdir(join(shared(), 's', 'd'))).toEqual(['a.seg']);
  });

  it('reads any name that a colleague’s computer gave, as it is', async () => {
    const name = 'a (collega’s 50% kopie #2) é&b;.seg';
    await mkdir(join(shared(), 't'));
    await writeFile(join(shared(), 't', name), 'kopie');

    expect(await aRemote().list('t')).toEqual({ ok: true, value: { files: [name], folders: [] } });
    expect(await aRemote().get(`t/${name}`, 9)).toMatchObject({ ok: true });
  });

  it('does not list names that no system of ours could keep', async () => {
    await mkdir(join(shared(), 't'));
    for (const name of ['.hidden', 'a:b', 'a\\b', 'fine']) {
      await writeFile(join(shared(), 't', name), '1');
    }

    expect(await aRemote().list('t')).toEqual({
      ok: true,
      value: { files: ['fine'], folders: [] },
    });
  });

  it('never deletes a folder with what is in it', async () => {
    await aRemote().putIfAbsent('s/d/a', bytes('1'));

    expect(await aRemote().delete('s/d')).toEqual({
      ok: false,
      error: { kind: 'refused', why: 'no file' },
    });
    expect(await readdir(join(shared(), 's', 'd'))).toEqual(['a']);
  });

  it('makes its folders again when somebody removed them', async () => {
    const remote = aRemote();
    await remote.putIfAbsent('s/d/a', bytes('1'));
    await rm(join(shared(), 's'), { recursive: true });

    expect(await remote.putIfAbsent('s/d/b', bytes('1'))).toEqual({ ok: true, value: 'put' });
  });

  it('says that a password is wrong, and does not try it again for ten minutes', async () => {
    const clock = new VirtualClock(0);
    const remote = aRemote('verkeerd', clock);
    const denied = { ok: false, error: { kind: 'denied' } };

    expect(await remote.list('')).toEqual(denied);
    await server.close();
    expect(await remote.putIfAbsent('t/a', bytes('1'))).toEqual(denied);
    clock.pass(10 * 60_000);

    expect(await remote.list('')).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });

  it('says that the server is away, and goes on when it is back', async () => {
    const remote = aRemote();
    await remote.putIfAbsent('t/a', bytes('1'));
    const { port } = server.address;
    await server.close();

    expect(await remote.list('t')).toMatchObject({
      ok: false,
      error: { kind: 'unavailable' },
    });

    server = await davServer(dir, Number(port));
    expect(await remote.list('t')).toMatchObject({ ok: true, value: { files: ['a'] } });
  });
});
