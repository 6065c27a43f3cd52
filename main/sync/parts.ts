import type { Locking, Workspace } from './format/containerCodec.ts';
import type { Shared } from './port.ts';
import type { Clock, Rng } from './ports.ts';
import type { Remote } from './remote/remote.ts';

/** With what the parts of sharing work; all of it can be replaced in a test. */
export interface SyncParts {
  readonly remote: Remote;
  readonly shared: Shared;
  readonly clock: Clock;
  readonly rng: Rng;
  readonly workspace: Workspace;
  /** Null in a workspace without a passphrase. */
  readonly locking: Locking | null;
  readonly vetTexts: VetTexts;
}

/** Tries foreign edits of texts where they can do no harm; false for those that must not be taken. */
export type VetTexts = (updates: readonly TextUpdate[]) => Promise<boolean>;

export interface TextUpdate {
  /** The state that the update is for, in base64; null for none. */
  readonly state: string | null;
  readonly update: string;
  /** The texts it may touch. */
  readonly fields: readonly string[];
}
