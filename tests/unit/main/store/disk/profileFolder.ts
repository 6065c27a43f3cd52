import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDisk } from '../../../../../main/store/disk/openDisk.ts';
import type { Disk } from '../../../../../main/store/disk/disk.ts';
import type { LocalFs } from '../../../../../main/store/disk/localFs.ts';
import { openQuarantine } from '../../../../../main/store/disk/quarantine.ts';

/** A real folder, gone after the test. */
export const aFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'bb-disk-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};

export const openAt = async (folder: string, fs?: LocalFs): Promise<Disk> => {
  const now = () => new Date('2025-11-24T10:00:00Z');
  const quarantine = openQuarantine(join(folder, 'quarantine'), now);
  const disk = await openDisk({ folder, quarantine, ...(fs === undefined ? {} : { fs }) });
  return closedLater(disk);
};

export const closedLater = (disk: Disk): Disk => {
  onTestFinished(() => disk.close());
  return disk;
};

export const text = (words: string): Uint8Array => Buffer.from(words);

/** Appends and insists. */
export const keep = async (disk: Disk, ...payloads: readonly string[]) => {
  let at = { file: 0, offset: 0 };
  for (const payload of payloads) {
    const appended = await disk.append(text(payload));
    if (!appended.ok) throw new Error(appended.error.kind);
    at = appended.value;
  }
  return at;
};

/** Every frame from here on, as text. */
export const framesOf = async (
  disk: Disk,
  from = disk.generation?.log ?? { file: 0, offset: 0 },
) => {
  const found: string[] = [];
  await disk.replay(from, (payload) => {
    found.push(Buffer.from(payload).toString());
  });
  return found;
};
