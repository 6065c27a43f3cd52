import type { Json, Sibling } from '../../shared/domain/entity.ts';
import type { Entry } from '../kernel/entry.ts';
import { msOfStamp } from '../kernel/hlc.ts';
import { compareLive, isSame } from '../kernel/live.ts';
import { deletedField } from '../kernel/record.ts';
import type { Live, RecordState } from '../kernel/record.ts';
import type { Engine } from './engine/engine.ts';
import { textVersions } from './history/textVersions.ts';

/** What was written apart in the fields that are named, with who wrote it and when; the shown one first. */
export const siblingsOf = async (
  engine: Engine,
  record: RecordState,
  fields: readonly string[],
  shown: Readonly<Record<string, Json>>,
): Promise<Readonly<Record<string, readonly Sibling[]>>> => {
  const isText = (field: string): boolean => (record.texts.get(field)?.length ?? 0) > 1;
  const entries = fields.some(isText) ? await engine.entriesAbout(record.id) : [];
  const named = fields.map((field): [string, readonly Sibling[]] => [
    field,
    isText(field)
      ? versions(engine, record, field, { entries, shown: shown[field] ?? null })
      : values(engine, record, field),
  ]);
  return Object.fromEntries(named);
};

const newestFirst = (live: readonly Live[]): readonly Live[] =>
  [...live].sort(compareLive).reverse();

const values = (engine: Engine, record: RecordState, field: string): readonly Sibling[] => {
  const live = newestFirst(record.registers.get(field) ?? []);
  const distinct = live.filter(({ v }, at) => live.findIndex((other) => isSame(other.v, v)) === at);
  return distinct.map((one) => sibling(engine, one, field === deletedField ? null : one.v));
};

const versions = (
  engine: Engine,
  record: RecordState,
  field: string,
  { entries, shown }: { readonly entries: readonly Entry[]; readonly shown: Json },
): readonly Sibling[] => {
  const live = newestFirst(record.texts.get(field) ?? []);
  const texts = textVersions(record.id, field, entries, live);
  // Who only wrote on in the merged text has no version of before; but one is no choice.
  const isChoice = texts.filter((text) => text !== undefined).length > 1;
  return live.flatMap((one, at) => {
    const text = texts[at];
    if (text === undefined && isChoice) return [];
    return [sibling(engine, one, text === undefined ? shown : text)];
  });
};

const sibling = ({ state }: Engine, { a, t }: Live, value: Sibling['value']): Sibling => ({
  value,
  at: new Date(msOfStamp(t)).toISOString(),
  authorId: state.authors.get(a) ?? '',
});
