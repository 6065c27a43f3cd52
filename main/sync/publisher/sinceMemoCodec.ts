import { z } from 'zod';
import type { Json } from '../../../shared/domain/entity.ts';

const memo = z.looseObject({ since: z.record(z.string(), z.number()) });

/** Since when each own file is known to lie in the folder. A time to come is of a wrong clock. */
export const recallSince = (said: Json, now: number): ReadonlyMap<string, number> => {
  const parsed = memo.safeParse(said);
  const since = parsed.success ? Object.entries(parsed.data.since) : [];
  return new Map(since.map(([path, at]) => [path, Math.min(at, now)]));
};

export const rememberSince = (since: ReadonlyMap<string, number>) => ({
  since: Object.fromEntries(since),
});
