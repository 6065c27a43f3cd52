import { readRecord } from '../../shared/domain/entity.ts';
import type { Entity, RawRecord, RecordOf } from '../../shared/domain/entity.ts';

/** What an export reads: whatever store holds the records. */
export interface RecordSource {
  readonly list: (kind: string) => readonly RawRecord[] | Promise<readonly RawRecord[]>;
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

/** Lets this process answer what waits. */
export const nextTurn = (): Promise<void> => new Promise(setImmediate);

/** Every record of a kind by its id, read while other work gets its turn. */
export const readById = async <E extends Entity>(
  source: RecordSource,
  entity: E,
): Promise<ReadonlyMap<string, RecordOf<E>>> => {
  const found = new Map<string, RecordOf<E>>();
  for (const [at, raw] of (await source.list(entity.kind)).entries()) {
    found.set(raw.id, readRecord(entity, raw));
    if (at % readAtOnce === readAtOnce - 1) await nextTurn();
  }
  return found;
};
