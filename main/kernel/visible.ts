import type { Json } from '../../shared/domain/entity.ts';
import { msOfStamp } from './hlc.ts';
import { compareLive, hasSiblings, isSame, winnerOf } from './live.ts';
import { createdField, deletedField, parts } from './record.ts';
import type { Live, RecordState } from './record.ts';

/** What there is to show of a record, without its long texts. */
export interface Shown {
  readonly createdAtMs: number;
  readonly touchedMs: number;
  readonly authorId: string;
  readonly values: Readonly<Record<string, Json>>;
  /** Fields with more than one value, texts that were merged, and `$del`: an edit beat a delete. */
  readonly conflicts: readonly string[];
}

/** Also of a record that was deleted. */
export const showKept = (record: RecordState): Shown | null => showAny(record, true);

/** Null when the record is deleted, or when only edits of it have arrived and not its creation. */
export const show = (record: RecordState): Shown | null => showAny(record, false);

const showAny = (record: RecordState, evenDeleted: boolean): Shown | null => {
  const created = [...(record.registers.get(createdField) ?? [])].sort(compareLive)[0];
  if (created === undefined || (!evenDeleted && isDeleted(record))) return null;
  const registers = [...record.registers].filter(([field]) => !field.startsWith('$'));
  const values = [
    ...registers.map(([field, live]): [string, Json] => [field, winnerOf(live)?.v ?? null]),
    ...[...record.sets].map(([field, live]): [string, Json] => [field, elementsOf(live)]),
  ];
  return {
    createdAtMs: msOfStamp(created.t),
    touchedMs: msOfStamp(record.touched),
    authorId: typeof created.v === 'string' ? created.v : '',
    values: Object.fromEntries(values),
    conflicts: conflictsOf(record),
  };
};

/** The elements of a set in the order in which they were put in, each once. */
export const elementsOf = (live: readonly Live[]): readonly Json[] =>
  [...live]
    .sort(compareLive)
    .map(({ v }) => v)
    .filter((v, at, all) => all.findIndex((other) => isSame(other, v)) === at);

/** A delete holds when the one who deleted had seen everything that is live in the record. */
export const isDeleted = (record: RecordState): boolean =>
  (record.registers.get(deletedField) ?? []).some(({ v: saw }) => coversAll(saw, record));

const coversAll = (saw: Json, record: RecordState): boolean =>
  parts.every((part) =>
    [...record[part]].every(
      ([field, live]) => field === deletedField || live.every(({ a, n }) => n <= sawOf(saw, a)),
    ),
  );

const sawOf = (saw: Json, actor: string): number => {
  if (typeof saw !== 'object' || saw === null || Array.isArray(saw)) return 0;
  const n = Object.entries(saw).find(([a]) => a === actor)?.[1];
  return typeof n === 'number' ? n : 0;
};

const conflictsOf = (record: RecordState): readonly string[] => [
  ...[...record.registers].flatMap(([field, live]) =>
    field === deletedField || (!field.startsWith('$') && hasSiblings(live)) ? [field] : [],
  ),
  ...[...record.texts].flatMap(([field, live]) => (live.length > 1 ? [field] : [])),
];
