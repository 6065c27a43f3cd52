import { Low } from 'lowdb';
import type { Json } from '../../../shared/domain/entity.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { asDiskError } from '../disk/diskError.ts';
import type { DiskError } from '../disk/diskError.ts';
import type { JsonObject } from '../../kernel/entry.ts';
import type { LocalFs } from '../disk/localFs.ts';
import { DurableJson } from '../file/durableJson.ts';
import type { SetApart } from '../file/durableJson.ts';

interface Stored {
  readonly memo?: Json;
}

/** What sharing wants to find back at its next start. */
export interface MemoFile {
  readonly read: () => Json;
  /** Durable when ok. */
  readonly write: (memo: Json) => Promise<Result<null, DiskError>>;
  /** Puts these in it beside the rest; nobody else's write comes in between. */
  readonly add: (part: JsonObject) => Promise<Result<null, DiskError>>;
}

export const openMemo = async (
  path: string,
  setApart: SetApart,
  fs: LocalFs,
): Promise<MemoFile> => {
  const db = new Low<Stored>(new DurableJson<Stored>(path, setApart, fs), {});
  await db.read();
  const write = (memo: Json): Promise<Result<null, DiskError>> => {
    db.data = { memo };
    return db.write().then(
      () => ok(null),
      (error: unknown) => err(asDiskError(error)),
    );
  };
  return {
    read: () => db.data.memo ?? null,
    write,
    add: (part) => write({ ...(isObject(db.data.memo) ? db.data.memo : {}), ...part }),
  };
};

const isObject = (memo: Json | undefined): memo is JsonObject =>
  typeof memo === 'object' && memo !== null && !Array.isArray(memo);
