import { decodeRecord } from './storedRecordCodec.ts';
import type { StoredRecord } from './storedRecordCodec.ts';
import { parts } from './record.ts';
import { createRecords } from './records.ts';
import type { RecordState } from './record.ts';
import type { Records } from './records.ts';
import { emptyState } from './state.ts';
import type { KernelState } from './state.ts';
import type { StateHead, StateRecord } from './port.ts';

/** The parts of a base as one state of the kernel; long texts lie beside it. */
export const stateOfParts = (head: StateHead, records: Iterable<StateRecord>): KernelState => ({
  ...emptyState(packedRecords(records)),
  seen: new Map(Object.entries(head.seen)),
  erased: new Set(head.erased),
  voided: new Set(head.voided),
  dead: new Map(Object.entries(head.dead).map(([dot, places]) => [dot, new Set(places)])),
  kept: new Map(Object.entries(head.kept)),
  authors: new Map(Object.entries(head.authors ?? {})),
});

/**
 * Records as they lie in a base, to be read only. Each is unpacked when it is asked for and then let
 * go: all of a large base in the kernel's form at once takes ten times its size in memory.
 */
const packedRecords = (given: Iterable<StateRecord>): Records => {
  const packed = new Map<string, Map<string, StoredRecord>>();
  const twice = createRecords();
  for (const { kind, record } of given) {
    const ofKind = packed.get(kind) ?? new Map<string, StoredRecord>();
    packed.set(kind, ofKind);
    const first = ofKind.get(record.id);
    if (first === undefined) ofKind.set(record.id, record);
    else putTogether(twice, kind, twice.find(kind, record.id) === undefined ? first : null, record);
  }
  const unpack = (kind: string, stored: StoredRecord): RecordState =>
    twice.find(kind, stored.id) ?? decodeRecord(kind, stored);

  return {
    ...twice,
    has: (kind, id) => packed.get(kind)?.has(id) ?? false,
    find: (kind, id) => {
      const stored = packed.get(kind)?.get(id);
      return stored === undefined ? undefined : unpack(kind, stored);
    },
    all: function* () {
      for (const [kind, ofKind] of packed) {
        for (const stored of ofKind.values()) yield unpack(kind, stored);
      }
    },
  };
};

/** No writer of ours puts a record in a base twice. Of a field in both the later one counts. */
const putTogether = (
  twice: Records,
  kind: string,
  first: StoredRecord | null,
  second: StoredRecord,
): void => {
  for (const stored of first === null ? [second] : [first, second]) {
    const read = decodeRecord(kind, stored);
    const made = twice.open(kind, stored.id);
    made.touched = read.touched;
    for (const part of parts) for (const [field, live] of read[part]) made[part].set(field, live);
  }
};

export const headOfState = (state: KernelState): StateHead => ({
  seen: Object.fromEntries(state.seen),
  erased: [...state.erased],
  voided: [...state.voided],
  dead: Object.fromEntries([...state.dead].map(([dot, places]) => [dot, [...places]])),
  kept: Object.fromEntries(state.kept),
  authors: Object.fromEntries(state.authors),
});
