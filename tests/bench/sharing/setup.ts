import { randomBytes } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openStore } from '../../../main/store/openStore.ts';
import type { Store } from '../../../main/store/store.ts';
import { writeMarker } from '../../../main/sync/format/markerCodec.ts';
import { markerPath } from '../../../main/sync/format/names.ts';
import type { Shared } from '../../../main/sync/port.ts';
import type { FolderFs } from '../../../main/sync/remote/folderFs.ts';
import { folderRemote } from '../../../main/sync/remote/folderRemote.ts';
import { createSharer } from '../../../main/sync/sharer.ts';
import { realClock } from '../../unit/main/sync/realClock.ts';
import { workspaceId } from '../../unit/main/sync/samples.ts';

export const everyMs = 1_000;
export const rng = { bytes: (count: number) => randomBytes(count), fraction: Math.random };

/** A shared folder with nothing in it but its marker. */
export const aFolder = async (base: string, name: string): Promise<string> => {
  const folder = join(base, name);
  await mkdir(folder);
  const said = { workspace: workspaceId, created: '2026-11-24', enc: 'none' as const };
  await writeFile(join(folder, markerPath(workspaceId)), writeMarker(said));
  return folder;
};

export const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((one) => one.isFile())
    .map((one) => join(one.parentPath, one.name));

export const sharerOn = (folder: string, shared: Shared, on?: FolderFs) =>
  createSharer({
    ...{ remote: folderRemote(folder, realClock, on), shared, clock: realClock, rng },
    ...{ workspace: workspaceId, keys: null, everyMs },
  });

export const aStore = async (base: string, name: string): Promise<Store> => {
  const opened = await openStore({ folder: join(base, name) });
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value;
};

export const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
};
