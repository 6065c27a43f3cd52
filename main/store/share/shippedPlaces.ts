import type { Json, RawRecord } from '../../../shared/domain/entity.ts';
import { areaSeed } from '../../../shared/domain/seed/areas.ts';
import { isSeed } from '../../../shared/domain/seed/seedId.ts';
import { canonicalJson } from '../../kernel/live.ts';

type Values = Readonly<Record<string, Json>>;

const shippedValues: ReadonlyMap<string, Values> = new Map(
  areaSeed().flatMap((edit): [string, Values][] =>
    edit.op === 'create' ? [[edit.id, edit.values]] : [],
  ),
);

/** As every new profile has it: nobody wrote a word in it. */
export const isAsShipped = ({ id, values }: Pick<RawRecord, 'id' | 'values'>): boolean => {
  if (!isSeed(id)) return false;
  const shipped = shippedValues.get(id);
  if (shipped === undefined) return false;
  const fields = new Set([...Object.keys(values), ...Object.keys(shipped)]);
  return [...fields].every((field) => textOf(values[field]) === textOf(shipped[field]));
};

/** A set has no order of its own, and an empty value is as good as none. */
const textOf = (value: Json | undefined): string => {
  if (value === undefined || value === null || value === '' || value === false) return '';
  if (!Array.isArray(value)) return canonicalJson(value);
  return value
    .map((one: Json) => canonicalJson(one))
    .sort()
    .join(' ');
};
