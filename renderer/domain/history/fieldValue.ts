import type { Json } from '../../../shared/domain/entity.ts';
import type { Field } from '../../../shared/domain/field.ts';

/** How the values of a field are said in words; null where this version has no words for it. */
export type SayValue = (field: string, value: Json) => string | null;

export type Change =
  | { readonly as: 'text'; readonly before: string; readonly after: string }
  | { readonly as: 'set'; readonly added: readonly Json[]; readonly removed: readonly Json[] }
  | { readonly as: 'value'; readonly before: Json; readonly after: Json };

/** What changed, by the kind of field: a text by its words, a set by what came and went. */
export const changeOf = (field: Field<unknown> | undefined, before: Json, after: Json): Change => {
  if (field?.merge === 'text') return { as: 'text', before: asText(before), after: asText(after) };
  if (field?.merge === 'set' || Array.isArray(before) || Array.isArray(after)) {
    const [was, is] = [asList(before), asList(after)];
    return { as: 'set', added: without(is, was), removed: without(was, is) };
  }
  return { as: 'value', before, after };
};

const asText = (value: Json): string => (typeof value === 'string' ? value : '');
// What `Array.isArray` finds is not readonly by its type.
const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const asList = (value: Json): readonly Json[] => {
  if (value === null) return [];
  return isList(value) ? value : [value];
};
const without = (list: readonly Json[], others: readonly Json[]): readonly Json[] => {
  const known = new Set(others.map((one) => JSON.stringify(one)));
  return list.filter((one) => !known.has(JSON.stringify(one)));
};
