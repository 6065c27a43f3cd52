import type { Engine } from '../engine/engine.ts';
import { winnerOf } from '../kernel/live.ts';
import { createdField, emptyRecord } from '../kernel/record.ts';
import { elementsOf, isDeleted } from '../kernel/visible.ts';
import type { Before } from './draft.ts';

/** A record of a store as it is now; its shard must be loaded. */
export const beforeOf = ({ state, texts }: Engine, kind: string, id: string): Before => {
  const record = state.records.find(kind, id) ?? emptyRecord(kind, id);
  return {
    record,
    isThere: record.registers.has(createdField),
    isDeleted: isDeleted(record),
    value: (field) => winnerOf(record.registers.get(field) ?? [])?.v,
    elements: (field) => elementsOf(record.sets.get(field) ?? []),
    text: (field) => texts.read(kind, id, field),
  };
};
