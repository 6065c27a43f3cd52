import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFs } from '../../../../../main/store/disk/nodeFs.ts';
import { aFolder, closedLater } from '../disk/profileFolder.ts';
import { meddledFs, refusal } from './faultyFs.ts';
import type { Call, Meddle } from './faultyFs.ts';
import { openSmallStore } from './smallStore.ts';

/** A real folder behind a disk that starts to refuse, and stops again, when told. */
const aDisk = async () => {
  let meddle: Meddle = () => undefined;
  const folder = await aFolder();
  const fs = meddledFs(nodeFs, (call, path) => meddle(call, path));
  const store = await openSmallStore(folder, fs);
  closedLater(store.disk);
  return {
    folder,
    store,
    refuse: (calls: readonly Call[], code: string, times = Infinity) => {
      let left = times;
      meddle = (call) => {
        if (!calls.includes(call) || left === 0) return undefined;
        left -= 1;
        throw refusal(code);
      };
    },
    /** The frame reaches the disk, only to be refused, and what is left cannot be cut off. */
    tearThenRefuse: (calls: readonly Call[], code: string) => {
      meddle = (call) => {
        if (calls.includes(call)) throw refusal(code);
        return call === 'log.append' ? { writeOnly: 1000 } : undefined;
      };
    },
    writeOnly: (bytes: number) => {
      meddle = (call) => (call === 'log.append' ? { writeOnly: bytes } : undefined);
    },
    recover: () => {
      meddle = () => undefined;
    },
  };
};

const reopened = async (folder: string) => {
  const store = await openSmallStore(folder);
  await store.disk.close();
  return { words: store.words(), report: store.disk.report() };
};

const clean = { mended: 0, setAside: 0, readOnly: null };

describe('a disk that refuses a frame', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EFBIG', 'disk-full'],
    ['EIO', 'disk-error'],
    ['EACCES', 'no-access'],
    ['EROFS', 'no-access'],
  ])('says %s as %s, keeps nothing of it, and takes the next one', async (code, kind) => {
    const disk = await aDisk();
    await disk.store.write('een');

    disk.refuse(['log.append'], code);
    expect(await disk.store.disk.append(Buffer.from('nee'))).toEqual({
      ok: false,
      error: { kind },
    });
    disk.recover();
    expect(await disk.store.write('twee')).toBe(true);

    expect(await reopened(disk.folder)).toEqual({ words: ['een', 'twee'], report: clean });
  });

  it.each([0, 1, 10, 18, 19, 20, 21])('leaves no torn frame after %d bytes', async (bytes) => {
    const disk = await aDisk();
    await disk.store.write('een');

    disk.writeOnly(bytes);
    expect(await disk.store.write('nee')).toBe(false);

    expect(await reopened(disk.folder)).toEqual({ words: ['een'], report: clean });
    disk.recover();
    await disk.store.write('twee');
    expect(await reopened(disk.folder)).toEqual({ words: ['een', 'twee'], report: clean });
  });

  it('takes no frame behind remains that cannot be cut off, until they can', async () => {
    const disk = await aDisk();
    await disk.store.write('een');

    disk.tearThenRefuse(['log.truncate', 'openLog'], 'EIO');
    expect(await disk.store.write('nee')).toBe(false);
    disk.refuse(['log.truncate', 'openLog'], 'EIO');
    expect(await disk.store.write('nog niet')).toBe(false);
    disk.recover();
    expect(await disk.store.write('twee')).toBe(true);

    expect(await reopened(disk.folder)).toEqual({ words: ['een', 'twee'], report: clean });
  });

  it('goes on by name when the drive was away and its open file is dead', async () => {
    const disk = await aDisk();
    await disk.store.write('een');

    disk.refuse(['log.append', 'log.truncate', 'openLog'], 'EIO');
    expect(await disk.store.write('nee')).toBe(false);
    disk.refuse(['log.truncate'], 'EIO', 1);
    expect(await disk.store.write('twee')).toBe(true);

    expect((await reopened(disk.folder)).words).toEqual(['een', 'twee']);
  });

  it('refuses all frames that shared the write, in order, and none of them comes back', async () => {
    const disk = await aDisk();
    disk.refuse(['log.append'], 'ENOSPC');

    const waiting = ['a', 'b', 'c'].map((word) => disk.store.write(word));

    expect(await Promise.all(waiting)).toEqual([false, false, false]);
    disk.recover();
    expect(await disk.store.write('d')).toBe(true);
    expect((await reopened(disk.folder)).words).toEqual(['d']);
  });

  it('cannot make the log file, and can later', async () => {
    const disk = await aDisk();
    disk.refuse(['createLog'], 'ENOSPC');
    expect(await disk.store.write('nee')).toBe(false);

    disk.recover();

    expect(await disk.store.write('een')).toBe(true);
    expect((await reopened(disk.folder)).words).toEqual(['een']);
  });
});

describe('a disk that refuses a checkpoint', () => {
  const calls: readonly Call[] = [
    'create',
    'file.write',
    'file.sync',
    'rename',
    'syncFolder',
    'makeFolder',
  ];

  it.each(calls)('loses nothing when it refuses %s, and checkpoints when it can', async (call) => {
    const disk = await aDisk();
    await disk.store.write('een');
    await disk.store.checkpoint();
    await disk.store.write('twee');

    disk.refuse([call], 'ENOSPC');
    expect(await disk.store.checkpoint()).toBe(false);

    expect(await reopened(disk.folder)).toEqual({ words: ['een', 'twee'], report: clean });
    disk.recover();
    expect(await disk.store.write('drie')).toBe(true);
    expect(await disk.store.checkpoint()).toBe(true);
    expect(await reopened(disk.folder)).toEqual({ words: ['een', 'twee', 'drie'], report: clean });
  });

  it('copies where the file system has no links', async () => {
    const disk = await aDisk();
    disk.refuse(['link'], 'EPERM');

    for (const word of ['een', 'twee', 'drie', 'vier']) {
      await disk.store.write(word);
      expect(await disk.store.checkpoint()).toBe(true);
    }

    const still = await disk.store.disk.readShard('still');
    expect(still.bytes).toEqual(Buffer.from('onveranderd'));
  });

  it('still succeeds when old files cannot be removed, and removes them the next time', async () => {
    const disk = await aDisk();
    for (const word of ['een', 'twee', 'drie']) {
      await disk.store.write(word);
      disk.refuse(word === 'drie' ? ['remove'] : [], 'EBUSY');
      await disk.store.checkpoint();
    }
    disk.recover();

    await disk.store.write('vier');
    expect(await disk.store.checkpoint()).toBe(true);

    expect((await readdir(join(disk.folder, 'state'))).length).toBe(3);
    expect((await reopened(disk.folder)).words).toEqual(['een', 'twee', 'drie', 'vier']);
  });
});

describe('a folder that cannot be used', () => {
  const openRefusing = async (calls: readonly Call[], code: string) => {
    const folder = await aFolder();
    const before = await openSmallStore(folder);
    await before.write('een');
    await before.checkpoint();
    await before.write('twee');
    await before.disk.close();
    const fs = meddledFs(nodeFs, (call) => {
      if (calls.includes(call)) throw refusal(code);
      return undefined;
    });
    return { folder, store: await openSmallStore(folder, fs) };
  };

  it('opens for reading when nothing may be written', async () => {
    const { store } = await openRefusing(['create', 'createLog', 'rename', 'remove'], 'EROFS');

    expect(store.words()).toEqual(['een', 'twee']);
    expect(store.disk.report()).toEqual({ ...clean, readOnly: 'no-access' });
    expect(await store.write('drie')).toBe(false);
    expect(await store.checkpoint()).toBe(false);
  });

  it.each<readonly [Call, readonly string[]]>([
    ['read', []],
    ['list', ['een']],
  ])('opens on what it can read, and touches nothing, when it refuses %s', async (call, words) => {
    const { folder, store } = await openRefusing([call], 'EACCES');

    expect(store.words()).toEqual(words);
    expect(store.disk.report()).toEqual({ ...clean, readOnly: 'no-access' });
    expect(await store.write('drie')).toBe(false);
    expect(await reopened(folder)).toEqual({ words: ['een', 'twee'], report: clean });
  });
});
