import type { LocalFs } from './localFs.ts';
import type { Quarantine } from './quarantine.ts';
import type { Tally } from './tally.ts';

/** What the files of one store share while they are open. */
export interface DiskParts {
  readonly fs: LocalFs;
  readonly folder: string;
  readonly quarantine: Quarantine;
  readonly tally: Tally;
}
