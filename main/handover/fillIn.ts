import { isDeepStrictEqual } from 'node:util';
import type { Entity, Json } from '../../shared/domain/entity.ts';
import type { Edit } from '../../shared/ipc/edit.ts';

type Values = Readonly<Record<string, Json>>;

/**
 * What a package adds to what this person wrote beside a shared card: what is empty here gets a
 * value, a private text comes below the own one, and a choice made here stays.
 */
export const fillIn = (
  { kind, fields }: Entity,
  id: string,
  { here, comes }: { readonly here: Values; readonly comes: Values },
): readonly Edit[] =>
  Object.entries(comes).flatMap(([field, value]): readonly Edit[] => {
    const { merge, visibility, initial } = fields[field] ?? {};
    if (visibility !== 'private' || field === 'sharedAs') return [];
    const target = { kind, id, field } as const;
    const own = here[field];
    if (merge === 'text') {
      const base = typeof own === 'string' ? own : '';
      if (typeof value !== 'string' || base.includes(value)) return [];
      return [{ op: 'text', ...target, base, next: base === '' ? value : `${base}\n\n${value}` }];
    }
    if (merge === 'set') {
      return missing(own, value).map((one) => ({ op: 'add', ...target, value: one }));
    }
    const isFree = own === undefined || isDeepStrictEqual(own, initial);
    return isFree && !isDeepStrictEqual(value, initial) ? [{ op: 'set', ...target, value }] : [];
  });

const missing = (own: Json | undefined, comes: Json): readonly Json[] => {
  const known = elements(own);
  return elements(comes).filter((one) => !known.some((other) => isDeepStrictEqual(one, other)));
};

const elements = (value: Json | undefined): readonly Json[] => {
  const all: readonly Json[] = Array.isArray(value) ? value : [];
  return all;
};
