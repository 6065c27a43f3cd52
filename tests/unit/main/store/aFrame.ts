import { join } from 'node:path';
import type { StoreName } from '../../../../shared/domain/entity.ts';
import type { Disk } from '../../../../main/store/disk/disk.ts';
import { openDisk } from '../../../../main/store/disk/openDisk.ts';
import { openQuarantine } from '../../../../main/store/disk/quarantine.ts';

/** Does something with the files of one store while the app is closed, as another version would. */
export const onDisk = async <T>(
  profile: string,
  store: StoreName,
  work: (disk: Disk) => Promise<T>,
): Promise<T> => {
  const quarantine = openQuarantine(join(profile, 'quarantine'), () => new Date());
  const disk = await openDisk({ folder: join(profile, store), quarantine });
  try {
    return await work(disk);
  } finally {
    await disk.close();
  }
};

/** Writes a frame line by line, in whatever form a newer version might use. */
export const appendLines = async (
  profile: string,
  store: StoreName,
  lines: readonly object[],
): Promise<void> => {
  const frame = Buffer.from(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const appended = await onDisk(profile, store, (disk) => disk.append(frame));
  if (!appended.ok) throw new Error(appended.error.kind);
};

export const otherActor = 'fedcba9876543210';

/** The head of an entry of another run of the app. */
export const aHead = (n: number, count: number, more: object = {}): object => ({
  min: 1,
  a: otherActor,
  n,
  t: '019ab51b00000000',
  by: 'u-anders',
  act: 'edit',
  count,
  ...more,
});
