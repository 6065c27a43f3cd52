import { spawnSync } from 'node:child_process';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aFolder } from '../../../../unit/main/store/disk/profileFolder.ts';
import { bundleChild, startChild, works } from '../../../../unit/main/store/faults/child.ts';
import { openSmallStore } from '../../../../unit/main/store/faults/smallStore.ts';
import { creation, openOrThrow, tokensOf } from '../../../../unit/main/store/faults/storeTokens.ts';

// What the rights of this machine allow: root mounts a small disk, others do so in a user namespace,
// and where neither may, a limit on the size of files stands in. One of them always runs.
const ownMounts = [['-m'], ['-Urm']].find((flags) =>
  works('unshare', [...flags, 'sh', '-c', 'mount -t tmpfs -o size=1m tmpfs /mnt']),
);
const nobody = 65534;
const isRoot = process.getuid?.() === 0;

let program: Awaited<ReturnType<typeof bundleChild>>;
beforeAll(async () => {
  program = await bundleChild('editor');
});
afterAll(() => program.remove());

const toldBy = async (command: string, args: readonly string[]) =>
  Object.fromEntries(
    (await startChild(command, args).told).map(({ what, detail }) => [what, detail]),
  );

const clean = { mended: 0, setAside: 0, readOnly: null };

const aNumber = expect.any(Number) as number;
const roomAgain = { isKept: true, isCheckpointed: true, missing: 0, extra: 0, report: clean };

const toldUnderLimit = (scenario: string, folder: string) =>
  toldBy('prlimit', ['--fsize=200000:unlimited', process.execPath, program.path, scenario, folder]);

/** On a disk of 4 MiB, most of which is taken by a file that can be removed. */
const toldOnSmallDisk = (scenario: string, folder: string) => {
  const ballast = join(folder, 'ballast');
  const commands = [
    `mount -t tmpfs -o size=4m tmpfs ${folder}`,
    `dd if=/dev/zero of=${ballast} bs=1k count=3700 status=none`,
    `exec ${process.execPath} ${program.path} ${scenario} ${folder} ${ballast}`,
  ];
  return toldBy('unshare', [...(ownMounts ?? []), 'sh', '-c', commands.join(' && ')]);
};

describe('a disk that is really full', () => {
  it('refuses frames without loss, and takes them when there is room again', async () => {
    const folder = await aFolder();

    const told =
      ownMounts === undefined
        ? await toldUnderLimit('fill-limit', folder)
        : await toldOnSmallDisk('fill-disk', folder);

    expect(told).toEqual({
      // A limit on each file leaves a checkpoint its room.
      full: { kept: aNumber, refused: ['disk-full'], checkpointWhenFull: ownMounts === undefined },
      room: roomAgain,
    });
  });

  it('refuses frames without loss when no file may grow further', async () => {
    const told = await toldUnderLimit('fill-limit', await aFolder());

    expect(told).toEqual({
      full: { kept: aNumber, refused: ['disk-full'], checkpointWhenFull: true },
      room: roomAgain,
    });
  });

  it('tells the person that an edit is not saved, and saves when there is room again', async () => {
    const refused = [JSON.stringify({ kind: 'not-saved', because: 'disk-full' })];
    const both = { full: { isSame: true, refused }, room: roomAgain };

    expect(await toldUnderLimit('fill-limit-store', await aFolder())).toEqual(both);
    if (ownMounts === undefined) return;
    expect(await toldOnSmallDisk('fill-disk-store', await aFolder())).toEqual(both);
  });
});

describe('a folder that another user may not touch', () => {
  /** A profile that its user has worked in, and then lost the rights to. */
  const aProfile = async () => {
    const folder = await aFolder();
    const store = await openSmallStore(folder);
    await store.write('een');
    await store.checkpoint();
    await store.write('twee');
    await store.disk.close();
    return folder;
  };

  const foldersIn = async (folder: string): Promise<readonly string[]> => [
    folder,
    ...(await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name)),
  ];

  /** Seen by a process to which permissions apply: to root they do not. */
  const lookAs = async (folder: string, subject: '' | '-store' = '') => {
    const scenario = `${isRoot ? 'look-as' : 'look'}${subject}`;
    return toldBy(process.execPath, [program.path, scenario, folder, String(nobody)]);
  };

  /** Hands the profile to the looker with these rights on its folders; undone by what it gives. */
  const limitTo = async (folder: string, mode: number) => {
    if (isRoot) spawnSync('chown', ['-R', String(nobody), folder]);
    const folders = await foldersIn(folder);
    for (const path of folders.toReversed()) await chmod(path, mode);
    return async () => {
      for (const path of folders) await chmod(path, 0o700);
    };
  };

  it('opens a read-only folder with all its words and says so', async () => {
    const folder = await aProfile();
    const undo = await limitTo(folder, 0o500);

    const told = await lookAs(folder);

    await undo();
    expect(told['seen']).toEqual({
      words: ['een', 'twee'],
      refused: 'no-access',
      report: { ...clean, readOnly: 'no-access' },
    });
  });

  it('opens on a folder it may not even see, and leaves it whole', async () => {
    const folder = await aProfile();
    const undo = await limitTo(folder, 0o000);

    const told = await lookAs(folder);

    await undo();
    expect(told['seen']).toEqual({
      words: [],
      refused: 'no-access',
      report: { ...clean, readOnly: 'no-access' },
    });
    expect((await openSmallStore(folder)).words()).toEqual(['een', 'twee']);
  });

  it('writes nothing either when one file cannot be read', async () => {
    const folder = await aProfile();
    await limitTo(folder, 0o700);
    await chmod(join(folder, 'wal', '00000002.wal'), 0o000);

    const told = await lookAs(folder);

    await chmod(join(folder, 'wal', '00000002.wal'), 0o600);
    expect(told['seen']).toEqual({
      words: ['een'],
      refused: 'no-access',
      report: { ...clean, readOnly: 'no-access' },
    });
    expect((await openSmallStore(folder)).words()).toEqual(['een', 'twee']);
  });

  it('opens the whole store for reading, and for nothing else', async () => {
    const folder = await aFolder();
    const before = await openOrThrow(folder);
    await before.write({ edits: [creation(crypto.randomUUID(), 'een')], action: 'create' });
    await before.checkpoint();
    await before.write({ edits: [creation(crypto.randomUUID(), 'twee')], action: 'create' });
    await before.close();
    const undo = await limitTo(folder, 0o500);

    const told = await lookAs(folder, '-store');

    await undo();
    const { words, ...rest } = told['seen'] as { words: readonly string[] };
    expect(words.toSorted()).toEqual(['een', 'twee']);
    expect(rest).toEqual({
      refused: { kind: 'not-saved', because: 'no-access' },
      report: { ...clean, readOnly: 'no-access' },
    });
    const after = await openOrThrow(folder);
    expect(await tokensOf(after)).toHaveLength(2);
    await after.close();
  });
});
