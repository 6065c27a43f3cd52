import type { Json } from '../../shared/domain/entity.ts';
import { write } from './write.ts';

interface FieldOf {
  readonly kind: string;
  readonly id: string;
  readonly field: string;
}

/** One field of a record is this from now on. False when it could not be kept; the person has been told. */
export const keepField = async (of: FieldOf, value: Json): Promise<boolean> =>
  (await write([{ op: 'set', ...of, value }], 'edit')).ok;
