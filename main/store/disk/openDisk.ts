import { join } from 'node:path';
import { logStart } from './disk.ts';
import type { Disk } from './disk.ts';
import { asDiskError } from './diskError.ts';
import type { DiskParts } from './diskParts.ts';
import { FileDisk } from './fileDisk.ts';
import type { LogState } from './fileDisk.ts';
import { stateFolder } from './generation/generationFiles.ts';
import type { LocalFs } from './localFs.ts';
import { bytesFrom, listLogs, walFolder } from './log/logFiles.ts';
import { nodeFs } from './nodeFs.ts';
import { unlessRefused } from './mend/repair.ts';
import { openGenerations } from './generation/openGenerations.ts';
import type { FoundGenerations } from './generation/openGenerations.ts';
import type { Quarantine } from './quarantine.ts';
import { writeFresh } from './replaceFile.ts';
import { Tally } from './tally.ts';

export interface DiskPlace {
  /** The store's own folder: `wal/` and `state/` are made in it. */
  readonly folder: string;
  /** One a profile, for both stores. */
  readonly quarantine: Quarantine;
  readonly fs?: LocalFs;
  /** The report has grown. */
  readonly onDamage?: () => void;
}

/**
 * Opens the files of a store, whatever their state. A folder that may not be written opens with
 * `readOnly`; damage is mended or set apart and counted, never a reason to stop.
 */
export const openDisk = async ({
  folder,
  quarantine,
  fs = nodeFs,
  onDamage,
}: DiskPlace): Promise<Disk> => {
  const tally = new Tally(await whyReadOnly(fs, folder), onDamage);
  const parts: DiskParts = { fs, folder, quarantine, tally };
  const found = await openGenerations(parts);
  const logs = await logState(parts, found);
  return new FileDisk(parts, found, logs);
};

/** Tried, not asked: permission bits say little about a share, a mount, or root. */
const whyReadOnly = async (fs: LocalFs, folder: string): Promise<'no-access' | null> => {
  const trial = join(walFolder(folder), '.trial');
  try {
    await fs.makeFolder(walFolder(folder));
    await fs.makeFolder(stateFolder(folder));
    await fs.remove(trial);
    await writeFresh(fs, trial, []);
    await fs.remove(trial);
    return null;
  } catch (error) {
    // A full disk is no reason to stay closed: space may come back.
    return asDiskError(error).kind === 'disk-full' ? null : 'no-access';
  }
};

const logState = async (parts: DiskParts, found: FoundGenerations): Promise<LogState> => {
  const wal = walFolder(parts.folder);
  const numbers = await unlessRefused(parts, listLogs(parts.fs, wal), []);
  const from = found.current?.log ?? logStart;
  return {
    firstNumber: Math.max(from.file, found.previous?.log.file ?? 0, ...numbers) + 1,
    bytes: await unlessRefused(parts, bytesFrom(parts.fs, wal, from), 0),
  };
};
