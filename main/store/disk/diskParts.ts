import type { DiskReport } from './disk.ts';
import type { LocalFs } from './localFs.ts';
import type { Quarantine } from './quarantine.ts';

/** What the files of one store share while they are open. */
export interface DiskParts {
  readonly fs: LocalFs;
  readonly folder: string;
  readonly quarantine: Quarantine;
  readonly tally: Tally;
}

/** The report as it grows. */
export type Tally = { -readonly [K in keyof DiskReport]: DiskReport[K] };
