import { Low } from 'lowdb';
import { z } from 'zod';
import { asked } from '../../shared/privacy/retention.ts';
import type { Asked } from '../../shared/privacy/retention.ts';
import { asDiskError } from './disk/diskError.ts';
import type { LocalFs } from './disk/localFs.ts';
import { nodeFs } from './disk/nodeFs.ts';
import { DurableJson } from './file/durableJson.ts';
import type { SetApart } from './file/durableJson.ts';

export type AskedById = Readonly<Record<string, Asked>>;

/** On which days the app asked about what. Lost, it only asks for longer. */
export interface RetentionFile {
  readonly get: () => AskedById;
  readonly set: (asked: AskedById) => Promise<void>;
}

const stored = z.object({ asked: z.record(z.uuid(), asked).catch({}) });

export const openRetentionFile = async (
  path: string,
  setApart: SetApart,
  fs: LocalFs = nodeFs,
): Promise<RetentionFile> => {
  const db = new Low<object>(new DurableJson<object>(path, setApart, fs), {});
  await db.read();
  const parsed = stored.safeParse(db.data);
  let current: AskedById = parsed.success ? parsed.data.asked : {};
  return {
    get: () => current,
    set: async (next) => {
      const wentAway = Object.keys(current).some((id) => !Object.hasOwn(next, id));
      current = next;
      db.data = { asked: next };
      await db.write().catch(asDiskError);
      // The copy of before would name what nothing else names any more.
      if (wentAway) await db.write().catch(asDiskError);
    },
  };
};
