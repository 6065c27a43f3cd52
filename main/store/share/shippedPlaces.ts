import type { Json, RawRecord } from '../../../shared/domain/entity.ts';
import { areaSeed } from '../../../shared/domain/seed/areas.ts';
import { isSeed } from '../../../shared/domain/seed/seedId.ts';

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
  if (!Array.isArray(value)) return JSON.stringify(value);
  return value
    .map((one: Json) => JSON.stringify(sorted(one)))
    .sort()
    .join(' ');
};

/** An object's fields in one order. */
const sorted = (value: Json): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
