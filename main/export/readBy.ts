import { readRecord } from '../../shared/domain/entity.ts';
import type { Entity, RawRecord, RecordMeta, RecordOf } from '../../shared/domain/entity.ts';

/** What an export reads: whatever store holds the records. */
export interface RecordSource {
  /** Long texts come only when they are named; without `fields` all others come. */
  readonly list: (
    kind: string,
    fields?: readonly string[],
  ) => readonly RawRecord[] | Promise<readonly RawRecord[]>;
  readonly get: (
    kind: string,
    id: string,
  ) => RawRecord | null | undefined | Promise<RawRecord | null | undefined>;
}

/** How many records are read before other work in this process gets its turn. */
const readAtOnce = 25;

/** The records of these ids, in their order; gone ones are skipped. */
export const readMany = async (
  source: RecordSource,
  kind: string,
  ids: readonly string[],
  onRead: (done: number) => void,
  signal: AbortSignal,
): Promise<readonly RawRecord[]> => {
  const found: RawRecord[] = [];
  for (const [at, id] of ids.entries()) {
    signal.throwIfAborted();
    const raw = await source.get(kind, id);
    if (raw) found.push(raw);
    if (at % readAtOnce === 0) {
      onRead(at);
      await nextTurn();
    }
  }
  return found;
};

/** Makes something of each, while other work gets its turn. */
export const mapInTurns = async <From, To>(
  list: readonly From[],
  to: (one: From) => To,
  signal: AbortSignal,
): Promise<readonly To[]> => {
  const made: To[] = [];
  for (const [at, one] of list.entries()) {
    signal.throwIfAborted();
    if (at % readAtOnce === 0) await nextTurn();
    made.push(to(one));
  }
  return made;
};

/** Lets this process answer what waits. */
const nextTurn = (): Promise<void> => new Promise(setImmediate);

/** Every record of a kind, while other work gets its turn, until it is stopped. */
export const eachOf = async function* (
  source: RecordSource,
  kind: string,
  signal: AbortSignal,
  fields?: readonly string[],
): AsyncGenerator<RawRecord> {
  for (const [at, raw] of (await source.list(kind, fields)).entries()) {
    if (at % readAtOnce === 0) await nextTurn();
    signal.throwIfAborted();
    yield raw;
  }
};

/** Every record of a kind by its id. */
export const readById = <E extends Entity>(
  source: RecordSource,
  entity: E,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, RecordOf<E>>> => collected(source, entity, signal);

type FieldName<E extends Entity> = keyof E['fields'] & keyof RecordOf<E> & string;

/** Every record of a kind by its id, with nothing of it but what is named. */
export const readFields = <E extends Entity, F extends FieldName<E>>(
  source: RecordSource,
  entity: E,
  fields: readonly F[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, RecordMeta & Pick<RecordOf<E>, F>>> =>
  collected(source, entity, signal, fields);

const collected = async <E extends Entity>(
  source: RecordSource,
  entity: E,
  signal: AbortSignal,
  fields?: readonly string[],
): Promise<ReadonlyMap<string, RecordOf<E>>> => {
  const found = new Map<string, RecordOf<E>>();
  for await (const raw of eachOf(source, entity.kind, signal, fields)) {
    found.set(raw.id, readRecord(entity, raw));
  }
  return found;
};
