import { dotText } from './dot.ts';
import { isReplaced, liveAt } from './live.ts';
import { emptyRecord } from './record.ts';
import type { Live, Part, RecordState } from './record.ts';
import { isErased } from './state.ts';
import type { KernelState, Surroundings } from './state.ts';

export interface JoinWeight {
  /** Values that are live now. */
  readonly live: number;
  /** Of those, how many a join would take away with nothing in their place. */
  readonly removed: number;
}

/**
 * What joining `source` would take from `target`. A newer value in an older one's place is what a
 * join is for, elements leave sets, and the erased is meant to go; but no operation empties a
 * register or a text, so a state that would do that is most likely wrong.
 */
export const weighJoin = (
  target: KernelState,
  source: KernelState,
  around: Surroundings,
): JoinWeight => {
  let live = 0;
  let removed = 0;
  for (const ours of target.records.all()) {
    const theirs = source.records.find(ours.kind, ours.id) ?? emptyRecord(ours.kind, ours.id);
    const isMeant = isErased(source, ours.id, around);
    for (const part of ['registers', 'texts'] as const) {
      for (const [field, values] of ours[part]) {
        live += values.length;
        if (isMeant || field === '$del') continue;
        if (isEmptied(source, { ours: values, theirs, part, field })) removed += values.length;
      }
    }
  }
  return { live, removed };
};

interface Meeting {
  readonly ours: readonly Live[];
  readonly theirs: RecordState;
  readonly part: Part;
  readonly field: string;
}

const isEmptied = (source: KernelState, { ours, theirs, part, field }: Meeting): boolean => {
  const there = { record: theirs, part, field };
  if (liveAt(there).length > 0) return false;
  const unvoided = ours.filter(({ a, n }) => !source.voided.has(dotText(a, n)));
  return unvoided.length > 0 && unvoided.every((live) => isReplaced(source, there, live));
};
