import { Low } from 'lowdb';
import type { Json } from '../../../shared/domain/entity.ts';
import { asDiskError } from '../disk/diskError.ts';
import type { LocalFs } from '../disk/localFs.ts';
import { DurableJson } from '../file/durableJson.ts';
import type { SetApart } from '../file/durableJson.ts';

interface Stored {
  readonly memo?: Json;
}

/** What sharing wants to find back at its next start. Nothing depends on it. */
export interface MemoFile {
  readonly read: () => Json;
  readonly write: (memo: Json) => Promise<void>;
}

export const openMemo = async (
  path: string,
  setApart: SetApart,
  fs: LocalFs,
): Promise<MemoFile> => {
  const db = new Low<Stored>(new DurableJson<Stored>(path, setApart, fs), {});
  await db.read();
  return {
    read: () => db.data.memo ?? null,
    write: async (memo) => {
      db.data = { memo };
      await db.write().catch(asDiskError);
    },
  };
};
