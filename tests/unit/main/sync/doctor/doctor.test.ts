import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeReport } from '../../../../../main/sync/doctor/describeReport.ts';
import { examine } from '../../../../../main/sync/doctor/examine.ts';
import { hotPath } from '../../../../../main/sync/format/names.ts';
import { folderRemote } from '../../../../../main/sync/remote/folderRemote.ts';
import { realClock } from '../realClock.ts';
import { actor, anEntry, aSegment, aSet, recordId } from '../samples.ts';
import { makeFolder, passphrase, put } from './aFolder.ts';
import type { Made } from './aFolder.ts';

let dir: string;
let made: Made;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'doctor-'));
  made = await makeFolder(dir);
});
afterEach(() => rm(dir, { recursive: true }));

const check = (phrase: string | null = null) => examine(folderRemote(dir, realClock), phrase);
const found = async () =>
  (await check()).findings.map(({ kind, path, why }) => `${kind}: ${path}${why ? ` ${why}` : ''}`);

/** Everything that lies in the folder, by name and contents. */
const fingerprint = async (): Promise<string> => {
  const hash = createHash('sha256');
  const names = await readdir(dir, { recursive: true, withFileTypes: true });
  for (const one of names.sort((a, b) =>
    join(a.parentPath, a.name) < join(b.parentPath, b.name) ? -1 : 1,
  )) {
    hash.update(join(one.parentPath, one.name));
    if (one.isFile()) hash.update(await readFile(join(one.parentPath, one.name)));
  }
  return hash.digest('hex');
};

describe('the doctor of a sound folder', () => {
  it('counts everything, finds nothing, and changes nothing', async () => {
    const before = await fingerprint();

    const report = await check();

    expect(report).toMatchObject({
      verdict: 'sound',
      findings: [],
      workspaces: [
        {
          actors: [{ actor, files: 2, reached: 6, last: 6, gaps: [] }],
          bases: [{ generation: 1, isComplete: true, records: 2 }],
          records: { lesson: { shown: 6, deleted: 0 } },
        },
      ],
      files: { segment: { count: 1 }, 'roll-up': { count: 1 }, shard: { count: 1 } },
    });
    expect(await fingerprint()).toBe(before);
  });

  it('tells nothing of what people wrote', async () => {
    const report = await check();

    expect(JSON.stringify(report) + describeReport(report)).not.toContain('Brug');
  });

  it('gives the same state for the same folder elsewhere', async () => {
    const copy = await mkdtemp(join(tmpdir(), 'doctor-'));
    await cp(dir, copy, { recursive: true });

    const other = await examine(folderRemote(copy, realClock), null);

    expect(other.workspaces[0]?.state).toBe((await check()).workspaces[0]?.state);
    await rm(copy, { recursive: true });
  });
});

describe('the doctor of a damaged folder', () => {
  it.each(['hot', 'rolled', 'manifest', 'shard'] as const)(
    'sees a flipped bit: %s',
    async (which) => {
      const bytes = await readFile(join(dir, made[which]));
      bytes.writeUInt8(bytes.readUInt8(50) ^ 4, 50);
      await writeFile(join(dir, made[which]), bytes);

      expect(await found()).toContain(`damaged: ${made[which]} hash`);
      expect((await check()).verdict).toBe('damage');
    },
  );

  it.each([
    ['hot', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['hot', (bytes: Buffer) => Buffer.alloc(bytes.length)],
    ['rolled', () => Buffer.alloc(0)],
  ] as const)('sees a file that is cut short, of zeros, or empty: %s', async (which, bend) => {
    await writeFile(join(dir, made[which]), bend(await readFile(join(dir, made[which]))));

    expect(await found()).toContain(`damaged: ${made[which]} hash`);
  });

  it('says which entries are missing when a roll-up is gone', async () => {
    await rm(join(dir, made.rolled));

    expect(await found()).toEqual([`entries missing: ${actor} 3-4`]);
    expect((await check()).workspaces[0]?.actors[0]).toMatchObject({ reached: 2, last: 6 });
  });

  it('says which entries are missing when a base is not whole', async () => {
    await rm(join(dir, made.shard));

    expect(await found()).toEqual([
      `incomplete base: ${made.manifest}`,
      `entries missing: ${actor} 1-2`,
    ]);
  });

  it('says that shards belong to nothing when their manifest is gone', async () => {
    await rm(join(dir, made.manifest));

    expect(await found()).toContain(`not named by any base: ${made.shard}`);
    expect(await found()).toContain(`entries missing: ${actor} 1-2`);
  });

  it('sees a segment under the name of another range', async () => {
    const { bytes, name } = aSegment({ entries: [anEntry(7)] });
    await put(dir, hotPath({ ...name, last: 9 }), bytes);

    expect(await found()).toContain(`name and contents differ: ${hotPath({ ...name, last: 9 })}`);
  });

  it('scenario 15: sees two entries under one dot', async () => {
    const { bytes, name } = aSegment({ entries: [anEntry(5, [aSet('een ander')])] });
    await put(dir, hotPath(name), bytes);

    expect((await found()).join()).toContain('two entries under one dot');
  });

  it('takes the same entry in two files, or with the erased part gone, as one', async () => {
    const whole = [aSet(1, recordId(8)), aSet(2, recordId(9))];
    for (const ops of [whole, whole.slice(1)]) {
      const { bytes, name } = aSegment({ entries: [anEntry(7, ops)] });
      await put(dir, hotPath(name), bytes);
    }

    expect(await found()).toEqual([]);
  });
});

describe('the doctor of a folder with other things in it', () => {
  it('lists what is not ours, and stays calm', async () => {
    await put(dir, 'desktop.ini', 'x');
    await put(dir, 't/.DS_Store', 'x');
    await put(dir, 'b/README_TO_DECRYPT.txt', 'x');
    await mkdir(join(dir, 't', 'folder.seg', 'deeper'), { recursive: true });
    await symlink('/etc/passwd', join(dir, 't', 'link.seg'));
    await put(dir, 't/~$half.seg.tmp', 'x');

    const report = await check();

    expect(report.verdict).toBe('sound');
    expect(report.findings.map(({ kind, path }) => `${kind}: ${path}`).sort()).toEqual([
      'file under way: t/~$half.seg.tmp',
      'link or device: t/link.seg',
      'unknown file: b/README_TO_DECRYPT.txt',
      'unknown file: desktop.ini',
      'unknown file: t/.DS_Store',
      'unknown file: t/folder.seg/deeper/',
    ]);
  });

  it('knows a conflict copy, and reads what only the copy has', async () => {
    const { bytes } = aSegment({ entries: [anEntry(7)] });
    await put(dir, 't/some-PC7.seg', bytes);

    const report = await check();

    expect(report.findings).toEqual([{ path: 't/some-PC7.seg', kind: 'copy of a file of ours' }]);
    expect(report.workspaces[0]?.actors[0]?.reached).toBe(7);
  });

  it('scenario 27: says in which file an erased record still is', async () => {
    const { bytes, name } = aSegment({
      entries: [anEntry(7, [{ op: 'erase', k: 'lesson', r: recordId(5) }])],
    });
    await put(dir, hotPath(name), bytes);

    expect(await found()).toEqual([`erased record still in it: ${made.hot}`]);
  });
});

describe('the doctor of a folder that cannot be used', () => {
  it('says that there is no workspace', async () => {
    await rm(dir, { recursive: true });
    await mkdir(dir);

    expect(await check()).toMatchObject({
      verdict: 'unusable',
      findings: [{ kind: 'no workspace' }],
    });
  });

  it('says that there is no folder', async () => {
    const report = await examine(folderRemote(join(dir, 'nowhere'), realClock), null);

    expect(report.verdict).toBe('unusable');
  });
});

describe('the doctor of a locked folder', () => {
  beforeEach(async () => {
    await rm(dir, { recursive: true });
    await makeFolder(dir, true);
  });

  it('reads it with the passphrase', async () => {
    expect(await check(passphrase)).toMatchObject({
      verdict: 'sound',
      findings: [],
      workspaces: [{ isLocked: true, records: { lesson: { shown: 6 } } }],
    });
  });

  it.each([
    [null, 'passphrase needed'],
    ['een andere zin', 'wrong passphrase'],
  ])('says what it lacks: %j', async (phrase, kind) => {
    expect(await check(phrase)).toMatchObject({ verdict: 'unusable', findings: [{ kind }] });
  });

  it('scenario 29: refuses a plain segment', async () => {
    const { bytes, name } = aSegment({ entries: [anEntry(7)] });
    await put(dir, hotPath(name), bytes);

    expect((await check(passphrase)).findings).toEqual([
      { path: hotPath(name), kind: 'refused', why: 'not-encrypted' },
    ]);
  });
});
