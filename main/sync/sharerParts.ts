import { activeKey } from './crypto/keyFileCodec.ts';
import type { EpochKey } from './crypto/keyFileCodec.ts';
import type { SyncParts, VetTexts } from './parts.ts';
import type { Shared } from './port.ts';
import type { Clock, Rng } from './ports.ts';
import type { Remote } from './remote/remote.ts';
import { vetUpdate } from './texts/vetUpdate.ts';

export interface SharerParts {
  readonly remote: Remote;
  readonly shared: Shared;
  readonly clock: Clock;
  readonly rng: Rng;
  readonly workspace: string;
  /** Null in a workspace without a passphrase. */
  readonly keys: readonly EpochKey[] | null;
  readonly vetTexts?: VetTexts;
  /** A round broke off on a bug of ours; the next one comes all the same. */
  readonly onError?: (error: unknown) => void;
  /** How often the recent files are listed, and how often everything is. */
  readonly everyMs?: number;
  readonly fullEveryMs?: number;
}

/** What every part of sharing works with. */
export const partsOf = (given: SharerParts): SyncParts => {
  const { remote, shared, clock, rng, workspace, keys, vetTexts } = given;
  const dataKey = keys === null ? undefined : activeKey(keys);
  return {
    remote,
    shared,
    clock,
    rng,
    workspace: {
      id: workspace,
      isLocked: keys !== null,
      keys: new Map((keys ?? []).map((key) => [key.id, key])),
    },
    locking: dataKey === undefined ? null : { dataKey, rng },
    vetTexts: vetTexts ?? ((updates) => Promise.resolve(updates.every(vetUpdate))),
  };
};
