import type { Json } from '../../shared/domain/entity.ts';
import type { Field } from '../../shared/domain/field.ts';

/** Whether a field takes a value as it stands: who receives it leaves out what it does not. */
export const isSound = ({ merge, schema }: Field<unknown>, value: Json): boolean => {
  if (merge !== 'set') return schema.safeParse(value).success;
  return Array.isArray(value) && value.every((one) => schema.safeParse(one).success);
};
