import { Low } from 'lowdb';
import { z } from 'zod';
import { err, ok } from '../../../shared/result.ts';
import type { Result } from '../../../shared/result.ts';
import { asDiskError } from '../disk/diskError.ts';
import type { DiskError } from '../disk/diskError.ts';
import type { LocalFs } from '../disk/localFs.ts';
import { DurableJson } from '../file/durableJson.ts';
import type { SetApart } from '../file/durableJson.ts';

/**
 * Ids of records of which something may still lie in the files of this profile. An id is written
 * here before its erase is kept, so a crash in between leaves no erased words behind; when the
 * erase was never kept, the id is only struck off.
 */
export interface OwedFile {
  readonly ids: () => readonly string[];
  readonly add: (ids: readonly string[]) => Promise<Result<null, DiskError>>;
  readonly settle: (ids: readonly string[]) => Promise<Result<null, DiskError>>;
}

const stored = z.object({ ids: z.array(z.uuid()).catch([]) });

export const openOwedFile = async (
  path: string,
  setApart: SetApart,
  fs: LocalFs,
): Promise<OwedFile> => {
  const db = new Low<object>(new DurableJson<object>(path, setApart, fs), {});
  await db.read();
  const parsed = stored.safeParse(db.data);
  let known: readonly string[] = parsed.success ? parsed.data.ids : [];

  const keep = async (ids: readonly string[]): Promise<Result<null, DiskError>> => {
    db.data = { ids };
    try {
      await db.write();
      // The copy of before: it would name ids that nothing else names any more.
      if (ids.length === 0) await db.write();
    } catch (error) {
      return err(asDiskError(error));
    }
    known = ids;
    return ok(null);
  };

  return {
    ids: () => known,
    add: async (ids) => {
      const all = new Set([...known, ...ids]);
      return all.size === known.length ? ok(null) : keep([...all]);
    },
    settle: async (ids) => {
      const settled = new Set(ids);
      const left = known.filter((id) => !settled.has(id));
      return left.length === known.length ? ok(null) : keep(left);
    },
  };
};
