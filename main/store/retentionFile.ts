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
  /** Until this day nothing that was thrown away can go. Lost, the app only looks sooner. */
  readonly lookAgain: () => string | null;
  readonly setLookAgain: (day: string) => Promise<void>;
}

const stored = z.object({
  asked: z.record(z.uuid(), asked).catch({}),
  lookAgain: z.iso.date().nullable().catch(null),
});

export const openRetentionFile = async (
  path: string,
  setApart: SetApart,
  fs: LocalFs = nodeFs,
): Promise<RetentionFile> => {
  const db = new Low<object>(new DurableJson<object>(path, setApart, fs), {});
  await db.read();
  const parsed = stored.safeParse(db.data);
  let current: AskedById = parsed.success ? parsed.data.asked : {};
  let lookAgain = parsed.success ? parsed.data.lookAgain : null;
  const keep = async (): Promise<void> => {
    db.data = { asked: current, lookAgain };
    await db.write().catch(asDiskError);
  };
  return {
    get: () => current,
    set: async (next) => {
      const wentAway = Object.keys(current).some((id) => !Object.hasOwn(next, id));
      current = next;
      await keep();
      // The copy of before would name what nothing else names any more.
      if (wentAway) await keep();
    },
    lookAgain: () => lookAgain,
    setLookAgain: async (day) => {
      if (day === lookAgain) return;
      lookAgain = day;
      await keep();
    },
  };
};
