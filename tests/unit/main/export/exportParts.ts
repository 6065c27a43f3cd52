import type { Entity, Json, RawRecord } from '../../../../shared/domain/entity.ts';
import { entityOf } from '../../../../shared/domain/kinds.ts';
import type { RecordSource } from '../../../../main/export/readBy.ts';

/** A record as the store would hand it out; only the named values are set. */
export const aRecord = (
  kind: string,
  id: string,
  values: Readonly<Record<string, Json>>,
): RawRecord => ({
  id,
  kind,
  createdAt: '2018-01-11T19:00:00.000Z',
  updatedAt: '2018-01-12T08:00:00.000Z',
  authorId: 'u-1',
  values,
});

export const aSource = (records: readonly RawRecord[]): RecordSource => ({
  list: (kind, fields) =>
    records
      .filter((record) => record.kind === kind)
      .map((record) => (fields ? withOnly(record, fields) : withoutTexts(record))),
  get: (kind, id) => records.find((record) => record.kind === kind && record.id === id),
});

const withOnly = (record: RawRecord, fields: readonly string[]): RawRecord => {
  const values = Object.entries(record.values).filter(([name]) => fields.includes(name));
  return { ...record, values: Object.fromEntries(values) };
};

/** As the store lists records: long texts come only with a single one. */
const withoutTexts = (record: RawRecord): RawRecord => {
  const fields = entityOf(record.kind)?.fields ?? {};
  const values = Object.entries(record.values).filter(([name]) => fields[name]?.merge !== 'text');
  return { ...record, values: Object.fromEntries(values) };
};

export const anId = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** Fills every field of an entity with a word of its own, so that a leak can be traced. */
export const canaries = (entity: Entity): Readonly<Record<string, Json>> =>
  Object.fromEntries(
    Object.entries(entity.fields).flatMap(([name, field]): [string, Json][] => {
      const word = `kanarie-${name}`;
      if (field.merge === 'set')
        return field.schema.safeParse(word).success ? [[name, [word]]] : [];
      return field.schema.safeParse(word).success ? [[name, word]] : [];
    }),
  );
