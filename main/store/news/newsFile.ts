import { Low } from 'lowdb';
import { z } from 'zod';
import { asDiskError } from '../disk/diskError.ts';
import type { LocalFs } from '../disk/localFs.ts';
import { DurableJson } from '../file/durableJson.ts';
import type { SetApart } from '../file/durableJson.ts';

const item = z.object({
  kind: z.string(),
  /** In the shared store. */
  id: z.string(),
  authorId: z.string(),
  what: z.enum(['new', 'changed', 'withdrawn', 'merged', 'versions']),
  at: z.string(),
});
export type KeptNews = z.infer<typeof item>;

const stored = z.object({ items: z.array(item).catch([]) });

/** What came in and was not seen yet. Ids alone: the words are in the records. */
export interface NewsFile {
  readonly get: () => readonly KeptNews[];
  readonly set: (items: readonly KeptNews[]) => Promise<void>;
}

export const openNews = async (
  path: string,
  setApart: SetApart,
  fs: LocalFs,
): Promise<NewsFile> => {
  const db = new Low<object>(new DurableJson<object>(path, setApart, fs), {});
  await db.read();
  const parsed = stored.safeParse(db.data);
  let items: readonly KeptNews[] = parsed.success ? parsed.data.items : [];
  return {
    get: () => items,
    set: async (next) => {
      items = next;
      db.data = { ...db.data, items };
      await db.write().catch(asDiskError);
    },
  };
};
