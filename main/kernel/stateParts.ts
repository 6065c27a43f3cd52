import { decodeRecord } from './storedRecordCodec.ts';
import { createRecords, parts } from './record.ts';
import { emptyState } from './state.ts';
import type { KernelState } from './state.ts';
import type { StateHead, StateRecord } from './port.ts';

/** The parts of a base as one state of the kernel; long texts lie beside it. */
export const stateOfParts = (head: StateHead, records: Iterable<StateRecord>): KernelState => {
  const held = createRecords();
  for (const { kind, record } of records) {
    const read = decodeRecord(kind, record);
    const made = held.open(kind, record.id);
    made.touched = read.touched;
    for (const part of parts) for (const [field, live] of read[part]) made[part].set(field, live);
  }
  return {
    ...emptyState(held),
    seen: new Map(Object.entries(head.seen)),
    erased: new Set(head.erased),
    voided: new Set(head.voided),
    dead: new Map(Object.entries(head.dead).map(([dot, places]) => [dot, new Set(places)])),
    kept: new Map(Object.entries(head.kept)),
    authors: new Map(Object.entries(head.authors ?? {})),
  };
};

export const headOfState = (state: KernelState): StateHead => ({
  seen: Object.fromEntries(state.seen),
  erased: [...state.erased],
  voided: [...state.voided],
  dead: Object.fromEntries([...state.dead].map(([dot, places]) => [dot, [...places]])),
  kept: Object.fromEntries(state.kept),
  authors: Object.fromEntries(state.authors),
});
