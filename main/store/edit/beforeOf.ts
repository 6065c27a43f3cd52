import type { Engine } from '../engine/engine.ts';
import { winnerOf } from '../../kernel/live.ts';
import { createdField, emptyRecord } from '../../kernel/record.ts';
import type { RecordState } from '../../kernel/record.ts';
import { elementsOf, isDeleted } from '../../kernel/visible.ts';
import type { Before } from './draft.ts';

/**
 * A record of a store as it is now; its shard must be loaded. It is taken apart again whenever it is
 * asked about, for an action on thousands of records must not hold them all.
 */
export const beforeOf = ({ state, texts }: Engine, kind: string, id: string): Before => {
  const record = (): RecordState => state.records.find(kind, id) ?? emptyRecord(kind, id);
  const now = record();
  const [isThere, wasDeleted] = [now.registers.has(createdField), isDeleted(now)];
  return {
    record,
    isThere,
    isDeleted: wasDeleted,
    value: (field) => winnerOf(record().registers.get(field) ?? [])?.v,
    elements: (field) => elementsOf(record().sets.get(field) ?? []),
    text: (field) => texts.read(kind, id, field),
  };
};
