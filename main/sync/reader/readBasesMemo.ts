import { z } from 'zod';
import type { Json } from '../../../shared/domain/entity.ts';

const memo = z.looseObject({ readBases: z.array(z.string()) });

/** Bases of which this computer read every part in an earlier run; their names say what is in them. */
export const recallReadBases = (said: Json): ReadonlySet<string> => {
  const parsed = memo.safeParse(said);
  return new Set(parsed.success ? parsed.data.readBases : []);
};

export const rememberReadBases = (paths: readonly string[]) => ({ readBases: paths });
