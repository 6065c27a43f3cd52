import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import {
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderRemote } from '../../../../../main/sync/remote/folderRemote.ts';
import type { FolderFs } from '../../../../../main/sync/remote/folderFs.ts';
import { timedRemote } from '../../../../../main/sync/remote/timedRemote.ts';
import { realClock } from '../realClock.ts';
import { below, seededRng } from '../seededRng.ts';
import { VirtualClock } from '../virtualClock.ts';
import { remoteSuite } from './remoteSuite.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'folder-remote-'));
});
afterEach(() => rm(dir, { recursive: true }));

const shared = () => join(dir, 'shared');
const bytes = (text: string): Uint8Array => Buffer.from(text);

remoteSuite('a real folder', async () => {
  await mkdir(shared());
  return {
    one: folderRemote(shared(), new VirtualClock()),
    other: folderRemote(shared(), new VirtualClock()),
    unmount: () => rename(shared(), join(dir, 'elsewhere')),
  };
});

/** The real file system, on which some calls fail. */
const failing = (fails: (call: keyof FolderFs) => string | undefined): FolderFs => {
  const wrap =
    <A extends readonly unknown[], R>(call: keyof FolderFs, work: (...args: A) => Promise<R>) =>
    (...args: A): Promise<R> => {
      const code = fails(call);
      return code === undefined
        ? work(...args)
        : Promise.reject(Object.assign(new Error(code), { code }));
    };
  return {
    lstat: wrap('lstat', fs.lstat) as FolderFs['lstat'],
    mkdir: wrap('mkdir', fs.mkdir) as FolderFs['mkdir'],
    open: wrap('open', fs.open),
    readdir: wrap('readdir', fs.readdir) as unknown as FolderFs['readdir'],
    rename: wrap('rename', fs.rename),
    unlink: wrap('unlink', fs.unlink),
  };
};

describe('a folder remote', () => {
  beforeEach(() => mkdir(shared()));
  const plain = () => folderRemote(shared(), new VirtualClock());

  it('leaves no passing file behind', async () => {
    await plain().putIfAbsent('t/a.seg', bytes('hallo'));

    expect(await readdir(join(shared(), 't'))).toEqual(['a.seg']);
  });

  it('takes over a passing file that a broken-off run left', async () => {
    await mkdir(join(shared(), 't'));
    await writeFile(join(shared(), 't', '~$a.seg.tmp'), 'hal');

    expect(await plain().putIfAbsent('t/a.seg', bytes('hallo'))).toMatchObject({ ok: true });
    expect(await readdir(join(shared(), 't'))).toEqual(['a.seg']);
  });

  it('waits when a scanner holds the file, and then goes on', async () => {
    let held = 6;
    const on = failing((call) => (call === 'rename' && held-- > 0 ? 'EPERM' : undefined));
    const clock = new VirtualClock(0);

    expect(await folderRemote(shared(), clock, on).putIfAbsent('t/a', bytes('x'))).toMatchObject({
      ok: true,
    });
    expect(clock.now()).toBe(50 + 100 + 200 + 400 + 800 + 1600);
  });

  it('writes in place where nothing can be renamed', async () => {
    const on = failing((call) => (call === 'rename' ? 'EBUSY' : undefined));
    const clock = new VirtualClock(0);

    expect(await folderRemote(shared(), clock, on).putIfAbsent('t/a', bytes('x'))).toMatchObject({
      ok: true,
    });
    expect(clock.now()).toBeLessThan(70_000);
    expect(await readFile(join(shared(), 't', 'a'), 'utf8')).toBe('x');
  });

  it('says that the disk is full, and leaves nothing', async () => {
    const on = failing((call) => (call === 'rename' ? 'ENOSPC' : undefined));

    expect(
      await folderRemote(shared(), new VirtualClock(), on).putIfAbsent('t/a', bytes('x')),
    ).toEqual({ ok: false, error: { kind: 'full' } });
  });

  it('answers every failure with a value, and works again after', async () => {
    const rng = seededRng(24);
    const codes = ['EPERM', 'EBUSY', 'EACCES', 'ENOENT', 'UNKNOWN', 'EIO', 'ESTALE', 'EMFILE'];
    let isBad = true;
    const on = failing(() =>
      isBad && rng.fraction() < 0.3 ? codes[below(rng, codes.length)] : undefined,
    );
    const remote = folderRemote(shared(), new VirtualClock(), on);
    for (let at = 0; at < 300; at += 1) {
      await remote.putIfAbsent(`t/${at}`, bytes(String(at)));
      await remote.list('t');
      await remote.get(`t/${at}`, 9);
    }
    isBad = false;

    for (let at = 0; at < 300; at += 1) {
      const put = await remote.putIfAbsent(`t/${at}`, bytes(String(at)));
      if (!put.ok) {
        // A write in place that was cut short: whoever names files by their bytes puts it right.
        expect(put.error.kind).toBe('different');
        await remote.delete(`t/${at}`);
        expect(await remote.putIfAbsent(`t/${at}`, bytes(String(at)))).toMatchObject({ ok: true });
      }
      expect(await readFile(join(shared(), 't', String(at)), 'utf8')).toBe(String(at));
    }
  });

  it('makes its folders again when somebody removed them', async () => {
    const remote = plain();
    await remote.putIfAbsent('s/d/a', bytes('1'));
    await rm(join(shared(), 's'), { recursive: true });

    await remote.putIfAbsent('s/d/b', bytes('1'));

    expect(await remote.putIfAbsent('s/d/b', bytes('1'))).toMatchObject({ ok: true });
  });

  it('scenario 20: neither follows a link nor opens what is no file', async () => {
    await mkdir(join(dir, 'outside'));
    await writeFile(join(dir, 'outside', 'secret'), 'geheim');
    await mkdir(join(shared(), 't'));
    await mkdir(join(shared(), 't', 'folder.seg'));
    await symlink(join(dir, 'outside', 'secret'), join(shared(), 't', 'link.seg'));
    await symlink(join(dir, 'outside'), join(shared(), 's'));
    execFileSync('mkfifo', [join(shared(), 't', 'pipe.seg')]);
    const remote = plain();

    expect(await remote.list('t')).toEqual({
      ok: true,
      value: { files: [], folders: ['folder.seg'], others: ['link.seg', 'pipe.seg'] },
    });
    for (const path of ['t/link.seg', 't/folder.seg', 't/pipe.seg', 's/secret']) {
      expect(await remote.get(path, 99)).toMatchObject({ ok: false, error: { kind: 'refused' } });
    }
    expect(await remote.list('s')).toMatchObject({ ok: false, error: { kind: 'refused' } });
    expect(await remote.putIfAbsent('s/a', bytes('x'))).toMatchObject({ ok: false });
    expect(await readdir(join(dir, 'outside'))).toEqual(['secret']);
  });

  it('scenario 20: refuses a file of 5 GB without reading it', async () => {
    await mkdir(join(shared(), 't'));
    await writeFile(join(shared(), 't', 'big.seg'), '');
    await truncate(join(shared(), 't', 'big.seg'), 5 * 2 ** 30);
    const before = process.memoryUsage().rss;

    expect(await plain().get('t/big.seg', 2 ** 24)).toEqual({
      ok: false,
      error: { kind: 'too-large' },
    });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 2 ** 20);
  });
});

describe('a remote with limits of time', () => {
  it('scenario 23: gives up a call that hangs, says so, and answers the next', async () => {
    await mkdir(shared());
    const remote = folderRemote(shared(), realClock);
    const alarms: (() => void)[] = [];
    const clock = {
      now: Date.now,
      sleep: () => new Promise<void>((resolve) => alarms.push(resolve)),
    };
    let stuck = 0;
    let hangs = true;
    const timed = timedRemote(
      {
        ...remote,
        list: (folder) => (hangs ? new Promise(() => undefined) : remote.list(folder)),
      },
      clock,
      () => {
        stuck += 1;
      },
    );

    const answer = timed.list('t');
    for (const ring of alarms) ring();
    expect(await answer).toEqual({ ok: false, error: { kind: 'unavailable', code: 'TIMEOUT' } });
    expect(stuck).toBe(1);

    hangs = false;
    expect(await timed.list('t')).toMatchObject({ ok: true });
    expect(await timed.putIfAbsent('t/a', bytes('x'))).toMatchObject({ ok: true });
    for (const ring of alarms) ring();
    expect(stuck).toBe(1);
  });
});
