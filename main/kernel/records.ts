import { emptyRecord } from './record.ts';
import type { RecordState } from './record.ts';
import { decodeRecord } from './storedRecordCodec.ts';
import type { StoredRecord } from './storedRecordCodec.ts';

/** The records of one store. The kernel finds and makes them here; how they are held is not its concern. */
export interface Records {
  readonly find: (kind: string, id: string) => RecordState | undefined;
  /** The record to change; made when there is none. */
  readonly open: (kind: string, id: string) => RecordState;
  readonly has: (kind: string, id: string) => boolean;
  /** Puts in one that is not there yet, as it lies in a file. */
  readonly take: (kind: string, stored: StoredRecord) => void;
  /** Forgets the records with this id, whatever their kind. */
  readonly drop: (id: string) => void;
  readonly all: () => Iterable<RecordState>;
}

export const createRecords = (): Records => {
  const byKind = new Map<string, Map<string, RecordState>>();

  const openKind = (kind: string): Map<string, RecordState> => {
    const ofKind = byKind.get(kind) ?? new Map<string, RecordState>();
    byKind.set(kind, ofKind);
    return ofKind;
  };

  return {
    find: (kind, id) => byKind.get(kind)?.get(id),
    has: (kind, id) => byKind.get(kind)?.has(id) ?? false,
    take: (kind, stored) => {
      openKind(kind).set(stored.id, decodeRecord(kind, stored));
    },
    open: (kind, id) => {
      const ofKind = openKind(kind);
      const record = ofKind.get(id) ?? emptyRecord(kind, id);
      ofKind.set(id, record);
      return record;
    },
    drop: (id) => {
      for (const ofKind of byKind.values()) ofKind.delete(id);
    },
    all: function* () {
      for (const ofKind of byKind.values()) yield* ofKind.values();
    },
  };
};
