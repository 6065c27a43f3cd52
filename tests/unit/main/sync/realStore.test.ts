import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { examine } from '../../../../main/sync/doctor/examine.ts';
import { writeMarker } from '../../../../main/sync/format/markerCodec.ts';
import { markerPath } from '../../../../main/sync/format/names.ts';
import { folderRemote } from '../../../../main/sync/remote/folderRemote.ts';
import { createSharer } from '../../../../main/sync/sharer.ts';
import { aStore, anId, creating } from '../store/aStore.ts';
import { realClock } from './realClock.ts';
import { workspaceId } from './samples.ts';

let dir: string;
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sharing-'));
  await mkdir(join(dir, 'folder'));
  const said = { workspace: workspaceId, created: '2026-11-24', enc: 'none' as const };
  await writeFile(join(dir, 'folder', markerPath(workspaceId)), writeMarker(said));
});
afterEach(() => rm(dir, { recursive: true }));

/** A computer with a real profile on a real folder. */
const aComputer = async () => {
  const one = await aStore();
  const open = () =>
    createSharer({
      remote: folderRemote(join(dir, 'folder'), realClock),
      shared: one.store.shared('0.1.0'),
      clock: realClock,
      rng: { bytes: (count) => randomBytes(count), fraction: () => 0.5 },
      workspace: workspaceId,
      keys: null,
      everyMs: 20,
    });
  return { one, open };
};

describe('two real profiles on a real folder', () => {
  it('see what the other shares, after restarts too, and the doctor agrees', async () => {
    const [a, b] = [await aComputer(), await aComputer()];
    const [id, other] = [anId(), anId()];
    await a.one.write([creating('village', { name: 'Onderdendam' }, id)], 'create');
    await a.open().syncNow();
    await b.open().syncNow();
    expect(await b.one.values('village', id)).toMatchObject({ name: 'Onderdendam' });

    await b.one.restart();
    await b.one.write([{ op: 'set', kind: 'village', id, field: 'name', value: 'Bedum' }]);
    await b.one.write([creating('village', { name: 'Winsum' }, other)], 'create');
    await b.open().syncNow();
    await a.open().syncNow();
    expect(await a.one.values('village', id)).toMatchObject({ name: 'Bedum' });
    expect(await a.one.values('village', other)).toMatchObject({ name: 'Winsum' });

    const report = await examine(folderRemote(join(dir, 'folder'), realClock), null);
    expect(report).toMatchObject({ verdict: 'sound', findings: [] });
    expect(report.workspaces[0]?.records).toEqual({ village: { shown: 2, deleted: 0 } });
  });

  it('scenario 28: private records never come near it', async () => {
    const a = await aComputer();
    await a.one.write([creating('lesson', { title: 'kanarie-privé' })], 'create');

    await a.open().syncNow();

    const report = await examine(folderRemote(join(dir, 'folder'), realClock), null);
    expect(report.workspaces[0]?.records).toEqual({});
    expect(report.files['segment']).toBeUndefined();
  });

  it('go on by themselves until they are told to stop', async () => {
    const [a, b] = [await aComputer(), await aComputer()];
    const stop = new AbortController();
    const running = [a, b].map((each) => each.open().run(stop.signal));
    const id = anId();

    await a.one.write([creating('village', { name: 'Onderdendam' }, id)], 'create');

    await expect
      .poll(() => b.one.values('village', id), { timeout: 20_000 })
      .toMatchObject({ name: 'Onderdendam' });
    stop.abort();
    await Promise.all(running);
  });
});
