import type { Json } from '../../../shared/domain/entity.ts';
import { entityOf } from '../../../shared/domain/kinds.ts';

/**
 * Whether the private half keeps the id that a field names, beside what colleagues see in it. Once
 * they can name it the shared half alone says it: a colleague who clears it, clears it for everybody.
 * What a record is a part of never changes, and is found by the private half too.
 */
export const staysAtHome = (kind: string, field: string, sharedId: Json | undefined): boolean =>
  typeof sharedId !== 'string' || (entityOf(kind)?.partOf ?? []).includes(field);
