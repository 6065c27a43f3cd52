import fs from 'node:fs/promises';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderRemote } from '../../../../main/sync/remote/folderRemote.ts';
import { inspectFolder } from '../../../../main/sync/inspectFolder.ts';
import { createWorkspace, openWorkspace } from '../../../../main/sync/workspace.ts';
import { realClock } from './realClock.ts';
import { seededRng } from './seededRng.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'workspace-'));
});
afterEach(() => rm(dir, { recursive: true }));

const today = '2026-11-24';
/** scrypt at its usual cost takes longer than everything else here together. */
const cost = 2 ** 14;
const remote = (folder = dir) => folderRemote(folder, realClock);
const founded = async (passphrase: string | null, seed = 1) => {
  const made = await createWorkspace(remote(), { passphrase, today, rng: seededRng(seed), cost });
  if (!made.ok) throw new Error(made.error.kind);
  return made.value;
};
const passphrase = 'brug beek bord bakker boot baan';

describe('a folder that a person chose', () => {
  it('is empty when nobody shares in it, whatever else lies there', async () => {
    await writeFile(join(dir, 'Begroting.xlsx'), 'x');

    expect(await inspectFolder(remote())).toEqual({ kind: 'empty' });
    expect(await readdir(dir)).toEqual(['Begroting.xlsx']);
  });

  it('is ours when there is a workspace in it, or when it is one itself', async () => {
    const { workspace, root } = await founded(null);

    const found = await inspectFolder(remote());
    const within = await inspectFolder(remote(join(dir, root)));

    expect(found).toMatchObject({ kind: 'ours', places: [{ root, marker: { workspace } }] });
    expect(within).toMatchObject({ kind: 'ours', places: [{ root: '', marker: { workspace } }] });
  });

  it('says what is wrong when it is not there', async () => {
    const found = await inspectFolder(remote(join(dir, 'weg')));

    expect(found).toMatchObject({ kind: 'cannot-use', error: { kind: 'unavailable' } });
  });

  it('says so when nothing may be kept in it', async () => {
    const open = () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' }));
    const found = await inspectFolder(folderRemote(dir, realClock, { ...fs, open }));

    expect(found).toMatchObject({ kind: 'cannot-use', error: { kind: 'busy', code: 'EACCES' } });
  });

  it('does not take a marker that says another id than its name', async () => {
    await mkdir(join(dir, 'bruggenbouwer'));
    await writeFile(join(dir, 'bruggenbouwer', `ws-${'a'.repeat(32)}.json`), '{"format":1}');

    expect(await inspectFolder(remote())).toEqual({ kind: 'empty' });
  });
});

describe('a workspace', () => {
  it('is made beside one that is there, and both stay', async () => {
    const first = await founded(null, 1);
    const second = await founded(null, 2);

    expect(second.root).not.toBe(first.root);
    const found = await inspectFolder(remote());
    expect(found).toMatchObject({
      kind: 'ours',
      places: [{ root: first.root }, { root: second.root }],
    });
  });

  it('tells whoever finds its folder what it is', async () => {
    const { root } = await founded(null);

    expect(await readFile(join(dir, root, 'README.txt'), 'utf8')).toContain('Bruggenbouwer');
  });

  it('opens with its passphrase alone, however the letters were typed', async () => {
    const { workspace, keys } = await founded(`${passphrase} café`);

    const decomposed = `${passphrase} café`.normalize('NFD');
    const opened = await openWorkspace(remote(), workspace, decomposed);
    const wrong = await openWorkspace(remote(), workspace, `${passphrase} thee`);

    expect(opened).toMatchObject({ ok: true, value: { isLocked: true } });
    if (opened.ok)
      expect(Buffer.from(opened.value.keys[0]?.bytes ?? [])).toEqual(
        Buffer.from(keys[0]?.bytes ?? []),
      );
    expect(wrong).toEqual({ ok: false, error: { kind: 'wrong-passphrase' } });
  });

  it('keeps neither the passphrase nor the key in the folder', async () => {
    const { keys, root } = await founded(passphrase);

    const files = await readdir(join(dir, root), { recursive: true, withFileTypes: true });
    const all = Buffer.concat(
      await Promise.all(
        files.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name))),
      ),
    );
    expect(all.includes(passphrase)).toBe(false);
    expect(all.includes(Buffer.from(keys[0]?.bytes ?? []).toString('hex'))).toBe(false);
    expect(all.includes(Buffer.from(keys[0]?.bytes ?? []).toString('base64'))).toBe(false);
  });

  it('that is gone says so', async () => {
    expect(await openWorkspace(remote(), 'b'.repeat(32), null)).toEqual({
      ok: false,
      error: { kind: 'not-there' },
    });
  });
});
