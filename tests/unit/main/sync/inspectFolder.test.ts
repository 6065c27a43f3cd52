import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inspectFolder } from '../../../../main/sync/inspectFolder.ts';
import { folderRemote } from '../../../../main/sync/remote/folderRemote.ts';
import type { Remote } from '../../../../main/sync/remote/remote.ts';
import { createWorkspace, openWorkspace } from '../../../../main/sync/workspace.ts';
import { realClock } from './realClock.ts';
import { seededRng } from './seededRng.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'inspect-'));
});
afterEach(() => rm(dir, { recursive: true }));

const found = (remote: Remote, seed: number) =>
  createWorkspace(remote, { passphrase: null, today: '2026-11-24', rng: seededRng(seed) });

const aTeam = async (remote: Remote): Promise<string> => {
  const made = await found(remote, 1);
  if (!made.ok) throw new Error(made.error.kind);
  return made.value.workspace;
};

const busy = { ok: false as const, error: { kind: 'busy' as const, code: 'EACCES' } };

/** Who may see the names and not open them; or not even see them. */
const without = (remote: Remote, what: 'get' | 'list'): Remote =>
  what === 'get'
    ? { ...remote, get: () => Promise.resolve(busy) }
    : {
        ...remote,
        list: (folder) => (folder === '' ? remote.list(folder) : Promise.resolve(busy)),
      };

it.each(['get', 'list'] as const)(
  'never takes what it cannot %s for nothing, and begins no second team there',
  async (what) => {
    const remote = folderRemote(dir, realClock);
    const workspace = await aTeam(remote);
    const poor = without(remote, what);

    expect(await inspectFolder(poor)).toEqual({ kind: 'unreadable' });
    expect(await found(poor, 2)).toEqual({ ok: false, error: { kind: 'unreadable' } });
    expect(await openWorkspace(poor, workspace, null)).toMatchObject({
      error: { kind: 'unreadable' },
    });
    expect(await inspectFolder(remote)).toMatchObject({ places: [{ marker: { workspace } }] });
  },
);

it.each([
  ['empty', Buffer.alloc(0)],
  ['all zeros', Buffer.alloc(120)],
  ['half of it', Buffer.from('{"format":1,"min"')],
])('waits for a marker that is %s', async (_name, bytes) => {
  await mkdir(join(dir, 'bruggenbouwer'));
  await writeFile(join(dir, 'bruggenbouwer', `ws-${'a'.repeat(32)}.json`), bytes);

  expect(await inspectFolder(folderRemote(dir, realClock))).toEqual({ kind: 'unreadable' });
});

it.each([
  ['that began today', ['bruggenbouwer/t'], 'unreadable'],
  ['that has a base', ['bruggenbouwer/t', 'bruggenbouwer/b'], 'unreadable'],
  ['in the chosen folder itself', ['t', 'b'], 'unreadable'],
  ['that is none: a folder of somebody', ['t'], 'empty'],
])('waits for the marker of a team %s', async (_name, inside, kind) => {
  for (const name of inside) await mkdir(join(dir, name), { recursive: true });

  expect(await inspectFolder(folderRemote(dir, realClock))).toEqual({ kind });
});

it('lets join what can be read beside what cannot, and begins nothing there', async () => {
  const remote = folderRemote(dir, realClock);
  const workspace = await aTeam(remote);
  await mkdir(join(dir, 'bruggenbouwer-2'));
  await writeFile(join(dir, 'bruggenbouwer-2', `ws-${'a'.repeat(32)}.json`), '');

  expect(await inspectFolder(remote)).toMatchObject({ kind: 'ours', isWhole: false });
  expect(await openWorkspace(remote, workspace, null)).toMatchObject({ ok: true });
  expect(await found(remote, 2)).toEqual({ ok: false, error: { kind: 'unreadable' } });
});
