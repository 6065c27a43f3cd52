import type { Entity, RawRecord, RecordMeta } from './entity.ts';
import { readRecord } from './entity.ts';
import type { Field, FieldVisibility } from './field.ts';

/** Names of the fields of an entity that may be seen by others. */
export type ShareKey<E extends Entity> = {
  [K in keyof E['fields']]: E['fields'][K] extends { readonly visibility: 'share' } ? K : never;
}[keyof E['fields']];

type ValueOf<T> = T extends Field<infer V> ? V : never;

/** A record without its private fields: the only shape that an exporter takes. */
export type SharePart<E extends Entity> = Pick<RecordMeta, 'id' | 'createdAt' | 'updatedAt'> & {
  readonly [K in ShareKey<E>]: ValueOf<E['fields'][K]>;
};

/** Leaves every private field behind, and the unknown ones with them. */
export const sharePart = <E extends Entity>(entity: E, raw: RawRecord): SharePart<E> => {
  const read: Readonly<Record<string, unknown>> = readRecord(entity, raw);
  const shared = shareKeys(entity).map((name) => [name, read[name]]);
  const { id, createdAt, updatedAt } = raw;
  // Exactly the keys whose visibility is `share`, as the type says.
  return { id, createdAt, updatedAt, ...Object.fromEntries(shared) } as SharePart<E>;
};

export const shareKeys = (entity: Entity): readonly string[] =>
  Object.entries(entity.fields)
    .filter(([, field]) => field.visibility === ('share' satisfies FieldVisibility))
    .map(([name]) => name);
