import type { Disk } from './disk.ts';
import type { LocalFs } from './localFs.ts';
import type { Quarantine } from './quarantine.ts';

export interface DiskPlace {
  /** The store's own folder: `wal/` and `state/` are made in it. */
  readonly folder: string;
  /** One a profile, for both stores. */
  readonly quarantine: Quarantine;
  readonly fs?: LocalFs;
}

/**
 * Opens the files of a store, whatever their state. A folder that may not be written opens with
 * `readOnly`; damage is mended or set apart and counted, never a reason to stop.
 */
export type OpenDisk = (place: DiskPlace) => Promise<Disk>;
