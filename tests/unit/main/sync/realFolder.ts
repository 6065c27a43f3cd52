import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import type { RecordState } from '../../../../main/kernel/record.ts';
import { show } from '../../../../main/kernel/visible.ts';
import { writeMarker } from '../../../../main/sync/format/markerCodec.ts';
import { lookEverywhere } from '../../../../main/sync/folder/look.ts';
import { BasePublisher } from '../../../../main/sync/publisher/basePublisher.ts';
import { partsOf } from '../../../../main/sync/sharerParts.ts';
import type { EpochKey } from '../../../../main/sync/crypto/keyFileCodec.ts';
import { markerPath } from '../../../../main/sync/format/names.ts';
import type { FolderFs } from '../../../../main/sync/remote/folderFs.ts';
import { folderRemote } from '../../../../main/sync/remote/folderRemote.ts';
import type { Remote } from '../../../../main/sync/remote/remote.ts';
import type { Rng } from '../../../../main/sync/ports.ts';
import type { Shared } from '../../../../main/sync/port.ts';
import { createSharer } from '../../../../main/sync/sharer.ts';
import type { Sharer } from '../../../../main/sync/sharer.ts';
import { MemoryShared } from './memoryShared.ts';
import { realClock } from './realClock.ts';
import { workspaceId } from './samples.ts';

const made: string[] = [];
afterEach(async () => {
  for (const folder of made.splice(0)) await rm(folder, { recursive: true, force: true });
});

export const trueRng: Rng = { bytes: (count) => randomBytes(count), fraction: Math.random };

/** With which a folder is locked; null without a passphrase. */
export type FolderKeys = readonly EpochKey[] | null;

/** A real folder with a workspace in it, gone after the test. */
export const aSharedFolder = async (keys: FolderKeys = null): Promise<string> => {
  const around = await mkdtemp(join(tmpdir(), 'sharing-'));
  made.push(around);
  const folder = join(around, 'bruggenbouwer');
  await mkdir(folder);
  const enc = keys === null ? 'none' : 'required';
  const said = { workspace: workspaceId, created: '2026-11-24', enc } as const;
  await writeFile(join(folder, markerPath(workspaceId)), writeMarker(said));
  return folder;
};

export const sharerOver = (remote: Remote, shared: Shared, keys: FolderKeys = null): Sharer =>
  createSharer({
    ...{ remote, shared, clock: realClock, rng: trueRng },
    ...{ workspace: workspaceId, keys },
  });

export const sharerOn = (
  folder: string,
  shared: Shared,
  on?: FolderFs,
  keys: FolderKeys = null,
): Sharer => sharerOver(folderRemote(folder, realClock, on), shared, keys);

/** Puts a base in the folder now, whatever would be the time for it. */
export const publishBaseOn = async (
  folder: string,
  shared: Shared,
  on?: FolderFs,
  keys: FolderKeys = null,
) => {
  const remote = folderRemote(folder, realClock, on);
  const view = await lookEverywhere(remote, workspaceId);
  if (!view.ok) return;
  const said = { clock: realClock, rng: trueRng, workspace: workspaceId, keys };
  const publisher = new BasePublisher(partsOf({ remote, shared, ...said }));
  const status = await shared.status();
  await publisher.publish(view.value, status, status.seen);
};

/** What somebody finds who comes new to the folder. */
export const newcomerTo = async (folder: string): Promise<MemoryShared> => {
  const shared = new MemoryShared(realClock, trueRng);
  const sharer = sharerOn(folder, shared);
  await sharer.syncNow();
  await sharer.syncNow();
  return shared;
};

const ofKind = ({ state }: MemoryShared, kind: string): readonly RecordState[] =>
  [...state.records.all()].filter((record) => record.kind === kind);

/** The names that the records of a kind show. */
export const namesIn = (shared: MemoryShared, kind: string): readonly string[] =>
  ofKind(shared, kind)
    .map((record) => String(show(record)?.values['name']))
    .sort();

/** Every name that was written and stands, as often as it was. */
export const namesWrittenIn = (shared: MemoryShared, kind: string): readonly string[] =>
  ofKind(shared, kind)
    .flatMap(({ registers }) => (registers.get('name') ?? []).map(({ v }) => String(v)))
    .sort();
